import { expect, test } from 'vitest'
import { sha256Hex, sha256Sum, shortId } from './digest.ts'

test('the SHA-256 of "abc" is the one of FIPS 180-2', () => {
  expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

test('a short id is the start of the base32 of the SHA-256', () => {
  // ba7816bf8f01cf… in base32: 10111 01001 11100 00001 01101 01111 11100 01111 00000 00111 …
  expect(shortId('abc')).toBe('xj4bnp4pah')
})

test('a sum of pieces is that of the whole', () => {
  const sum = sha256Sum()
  for (const piece of ['a', '', 'bc']) sum.add(new TextEncoder().encode(piece))

  expect(sum.hex()).toBe(sha256Hex('abc'))
})

test('a text has the SHA-256 of its bytes in UTF-8, however long it is and whatever came before', () => {
  for (const unit of ['a', 'ü', '🜁', '\u007f', '\ud800']) {
    for (const length of [0, 1, 63, 64, 255, 256, 257, 1_000]) {
      for (const text of [unit.repeat(length), 'a'.repeat(length) + unit]) {
        expect(sha256Hex(text)).toBe(sha256Hex(new TextEncoder().encode(text)))
      }
    }
  }
})
