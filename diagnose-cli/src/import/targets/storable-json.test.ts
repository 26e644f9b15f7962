import fc from 'fast-check'
import { expect, test } from 'vitest'
import { storableJson } from './storable-json.ts'

test.each([
  ['{"a":"\\u0000"}', '{"a":"\\ufffd"}'],
  ['{"a":"\\ud83d"}', '{"a":"\\ufffd"}'],
  ['{"a":"\\\\u0000"}', '{"a":"\\\\u0000"}'],
  ['{"a":"\\\\\\u0000"}', '{"a":"\\\\\\ufffd"}'],
  ['{"a":"\\n\\u00e4"}', '{"a":"\\n\\u00e4"}'],
])('%s is stored as %s', (text, stored) => {
  expect(storableJson(text)).toBe(stored)
})

test('JSON that can be stored stays the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = storableJson(JSON.stringify(value))

      expect(JSON.stringify(JSON.parse(text))).toBe(
        JSON.stringify(value).replace(/(?<!\\)((?:\\\\)*)\\u(?:0000|d[89a-f]..)/g, '$1\ufffd'),
      )
    }),
  )
})
