import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rankOf } from './hash.ts'
import { rankOfLine } from './line-rank.ts'

const key = { low: 1, high: 2 }
const bytesOf = (text: string) => new TextEncoder().encode(text)

test('a short line has the rank of its text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 128 }), (line) => {
      expect(rankOfLine(line, key)).toBe(rankOf(line, key))
    }),
  )
})

test('lines that differ anywhere have different ranks, and the excerpt decides first', () => {
  const line = bytesOf('{"n":"'.padEnd(900, 'a'))
  const changed = (at: number) => line.with(at, 98)

  const ranks = Array.from({ length: line.length }, (_, at) => rankOfLine(changed(at), key))
  const uppers = new Set(ranks.map((rank) => Math.floor(rank / 2 ** 20)))

  expect(new Set(ranks).size).toBe(line.length)
  expect(uppers.size).toBe(8 * 16 + 1) // each byte of the eight windows, and all other bytes together
})

test('ranks of long lines are spread evenly', () => {
  const lines = Array.from({ length: 10_000 }, (_, i) => bytesOf(`{"n":${i},"text":"${'a'.repeat(300)}"}`))
  const below = lines.filter((line) => rankOfLine(line, key) < 2 ** 50)

  expect(below.length).toBeGreaterThan(2_300)
  expect(below.length).toBeLessThan(2_700)
})
