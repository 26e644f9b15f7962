import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codedTexts } from './coded-texts.ts'
import { textOfBase64 } from './base64-text.ts'

const coded = (text: string) => codedTexts(new TextEncoder().encode(text))
const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64')

test('each run of 16 characters or more that says something is told, and nothing else', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 9, maxLength: 40 }).map(base64),
    fc.stringMatching(/^[A-Za-z0-9+/_-]{1,40}$/),
    fc.constantFrom('"', ' ', '=', ':', '.', '\n', 'é'),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('')
      const runs = text.match(/[A-Za-z0-9+/_-]{16,}/g) ?? []

      expect(coded(text)).toEqual(runs.map(textOfBase64).filter((said) => said !== undefined))
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['a path', '/courses/NorthlakeX/PH101/2013_T1/courseware'],
  ['hexadecimal digits', '3f2a9c61d0b84e7712aa0193ff04c2d8'],
  ['control characters', Buffer.from('\u0001\u0002 room 4821 of it').toString('base64')],
  ['a text too short', base64('room 4821')],
])('%s says nothing', (_what, text) => {
  expect(coded(text)).toEqual([])
})

test('a code behind an escaped sign is read without the letter of the sign', () => {
  expect(coded(String.raw`\n${base64('room 4821 of the house')}`)).toContain('room 4821 of the house')
})
