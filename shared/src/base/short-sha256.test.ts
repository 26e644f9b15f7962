import { sha256 } from '@noble/hashes/sha2.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mostInBlock, sha256OfShort } from './short-sha256.ts'

test('the digest of every short text of ASCII is the one that the library makes', () => {
  const short = fc.string({ maxLength: mostInBlock, unit: 'binary-ascii' })
  fc.assert(
    fc.property(short, (text) => {
      expect(bytesOf(text)).toEqual(sha256(new TextEncoder().encode(text)))
    }),
    { numRuns: 1_000 },
  )
})

test('each length has its own digest, up to the longest', () => {
  for (let length = 0; length <= mostInBlock; length++) {
    expect(bytesOf('x'.repeat(length))).toEqual(sha256(new TextEncoder().encode('x'.repeat(length))))
  }
})

test('longer texts, and those with other characters, are not for it', () => {
  expect([bytesOf('x'.repeat(mostInBlock + 1)), bytesOf('é')]).toEqual([undefined, undefined])
})

function bytesOf(text: string): Uint8Array | undefined {
  const words = new Int32Array(8)
  if (!sha256OfShort(text, words)) return undefined
  return Uint8Array.from({ length: 32 }, (_, i) => (words[i >> 2] ?? 0) >>> (24 - 8 * (i & 3)))
}
