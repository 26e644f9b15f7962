import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeJson } from '../base/json.ts'
import { formFields, jsonInText, maxEncodings } from '../shape/payload-text.ts'
import { EventTexts } from './event-texts.ts'

test('the texts that hold JSON are those of the shape', () => {
  const piece = fc.oneof(
    fc.json(),
    fc.json().map((json) => JSON.stringify(json)),
    fc.constantFrom('{', '"', '""', '[1', '{"a":1', ' {}', '{} ', '"{}"', '"[1]" ', 'x', '{}x'),
  )
  const texts = new EventTexts()
  fc.assert(
    fc.property(piece, fc.integer({ min: 0, max: maxEncodings }), (text, encodings) => {
      const content = texts.json(text, encodings)
      const expected = jsonInText(text, encodings)
      expect(content?.tree && JSON.parse(writeJson(content.tree))).toEqual(expected)
    }),
    { numRuns: 1_000 },
  )
})

test('JSON that is too deep for a tree is JSON all the same', () => {
  const deep = '['.repeat(2_000) + ']'.repeat(2_000)

  expect(new EventTexts().json(deep, 1)).toEqual({ tree: undefined, encodings: 1 })
  expect(new EventTexts().json(`${deep}x]`, 1)).toBeUndefined()
})

test('a form is read once, and as the shape reads it', () => {
  const texts = new EventTexts()

  expect(texts.form('a=1&b%5B%5D=2')).toEqual(formFields('a=1&b%5B%5D=2'))
  expect(texts.form('a=1&b%5B%5D=2')).toBe(texts.form('a=1&b%5B%5D=2'))
  expect([texts.form('no form'), texts.form('a /b=1')]).toEqual([undefined, undefined])
})
