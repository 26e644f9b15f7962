import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bytesOfBase64, maySayText, textOfBase64 } from './base64-text.ts'

test('bytes are read back from both alphabets, padded or not', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const codes = (['base64', 'base64url'] as const).map((alphabet) => Buffer.from(bytes).toString(alphabet))

      for (const code of codes) expect(bytesOfBase64(code.replaceAll('=', ''))).toEqual(bytes)
    }),
  )
})

test('a text of four letters or more is said, whatever its script', () => {
  for (const text of ['mirela', 'αβγδ', 'name: 日本語学']) {
    expect(textOfBase64(Buffer.from(text).toString('base64').replaceAll('=', ''))).toBe(text)
  }
})

test.each([
  ['control characters', Buffer.from('mirela\u0001')],
  ['half of a character', Buffer.from('mirela\u00e9').subarray(0, -1)],
  ['three letters', Buffer.from('abc')],
])('%s are no text', (_name, bytes) => {
  expect(textOfBase64(bytes.toString('base64').replaceAll('=', ''))).toBeUndefined()
})

test('the beginning of a text in UTF-8 may say text, wherever it is cut', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.integer({ min: 0, max: 16 }), (text, length) => {
      fc.pre(!/\p{Cc}/u.test(text))
      const code = Buffer.from(text).toString('base64').replaceAll('=', '').slice(0, length)

      expect(maySayText(new TextEncoder().encode(code))).toBe(true)
    }),
  )
})
