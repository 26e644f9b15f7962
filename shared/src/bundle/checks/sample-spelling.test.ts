import { expect, test } from 'vitest'
import { aBundle, problemsOf, samplesOf, withEdit } from '../../../../test/builders/bundles.ts'

const file = samplesOf('problem_check', 'server')

test.each([
  ['a blank between its parts', '"username":', '"username": '],
  ['a line end between its parts', ',"event_source"', ',\t"event_source"'],
  ['an escape in a key', '"username"', '"\\u0075sername"'],
  ['an escape in a text', '"server"', '"\\u0073erver"'],
  ['an escaped slash', 'https://', 'https:\\/\\/'],
])('a sample with %s is refused', (_name, plain, odd) => {
  const edited = withEdit(aBundle(), file, (text) => text.replace(plain, odd))

  expect(problemsOf(edited)).toContainEqual({ code: 'bundle.schema', file, line: 1, pointer: '/event' })
})
