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

test('words of surrogates that cannot stand in the lines are left out', () => {
  const { index: whole } = checkedIndex(bundle, edx, { allowSeeded: true })
  const [some = ''] = whole.tokens.keys()

  const { index } = checkedIndex(bundle, edx, { allowSeeded: true, mayStand: (word) => word === some })

  expect(index.isOfSurrogates()).toBe(true)
  expect([...index.tokens.keys()]).toEqual([some])
  expect(index.tokens.get(some)).toEqual(whole.tokens.get(some))
})

test('a bundle with something else in it is indexed whole, whatever may stand in the lines', () => {
  const strange = new Map([...bundle, ['mirela.txt', new Uint8Array()]])

  const { index } = checkedIndex(strange, edx, { allowSeeded: true, mayStand: () => false })

  expect([...index.tokens.keys()]).toEqual([...indexOf(strange, edx).tokens.keys()])
  expect(index.tokens.has('mirela')).toBe(true)
})
