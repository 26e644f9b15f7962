import { expect, test } from 'vitest'
import { holdsContainer, jsonIn } from './json-in-text.ts'

test.each(['{"a":1}', '[1]', '"a"', '{}', '{"a": 1, "b c": [1, 2]}', '["\\"  , \\\\", 1]'])(
  '%s in a text is read',
  (text) => {
    expect(jsonIn(text)?.kind).toBe({ '{': 'object', '[': 'array', '"': 'string' }[text.charAt(0)])
  },
)

test.each([
  ['a number', '7'],
  ['a word', 'true'],
  ['a blank before it', ' {}'],
  ['a key that comes twice', '{"a":1,"a":2}'],
  ['what was cut', '{"a":'],
  ['65 levels', '['.repeat(65) + ']'.repeat(65)],
  ['nothing', ''],
  ['blanks at its begin', '{ "a":1}'],
  ['two blanks in a row', '{"a":  1}'],
  ['a line end', '{"a":\n1}'],
  ['a blank before a comma', '[1 ,2]'],
  ['a blank behind its end', '[1] '],
])('a text is no JSON with %s', (_name, text) => {
  expect(jsonIn(text)).toBeUndefined()
})

const quoted = (text: string, times: number): string => (times === 0 ? text : quoted(JSON.stringify(text), times - 1))

test('a string in a string may end in an object, a list, or in a text', () => {
  const holds = (text: string) =>
    [1, 2, 3].map((times) => holdsContainer(jsonIn(quoted(text, times)) ?? { kind: 'null' }))

  expect(holds('{"a":1}')).toEqual([true, true, true])
  expect(holds('[]')).toEqual([true, true, true])
  expect(holds('mirela')).toEqual([false, false, false])
})
