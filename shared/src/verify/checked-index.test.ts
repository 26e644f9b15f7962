import { expect, test } from 'vitest'
import { aBundle, samplesOf, withEdit } from '../../../test/builders/bundles.ts'
import { edx } from '../platforms/edx/edx.ts'
import { indexOf } from './bundle-index.ts'
import { checkedIndex } from './checked-index.ts'

const bundle = aBundle()

test('the index of a check is that of the bundle by itself', () => {
  const { checked, index } = checkedIndex(bundle, edx, { allowSeeded: true })
  const other = indexOf(bundle, edx)

  expect(checked.ok).toBe(true)
  expect(index.tokens.size).toBeGreaterThan(20)
  expect([...index.tokens.keys()].sort()).toEqual([...other.tokens.keys()].sort())
  expect([index.wholes, index.digests]).toEqual([other.wholes, other.digests])
})

test('a bundle that the check refuses is indexed whole', () => {
  const file = samplesOf('problem_check', 'browser')
  const edited = withEdit(bundle, file, (text) => text.replace(/"username":"[^"]*"/, '"username":"mirela"'))

  const { checked, index } = checkedIndex(edited, edx, { allowSeeded: true })

  expect(checked.ok).toBe(false)
  expect(index.tokens.get('mirela')).toEqual({ file, line: 1, pointer: '/event/username', rule: undefined })
})
