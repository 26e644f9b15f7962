import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressWith, eventIn } from './event-address.ts'

test('what an address was made of is in it again, and only after the #', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { pathname, search, hash } = new URL(addressWith(text), 'https://panorama.example')

      expect([pathname, search, eventIn(hash)]).toEqual(['/translate', '', text])
    }),
  )
})

test.each([
  ['too long', 'x'.repeat(100_000)],
  ['half of a pair', '\ud83d'],
])('a text that is %s is left out', (_what, text) => {
  expect(addressWith(text)).toBe('/translate')
})

test.each(['', '#', '#example-check', '#event-%E0%A4%A', '#event'])('%j holds no event', (hash) => {
  expect(eventIn(hash)).toBe(undefined)
})
