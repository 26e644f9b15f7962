import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rankOf } from './hash.ts'

const key = { low: 0x12345678, high: 0x9abcdef0 }

test('a rank is an exact whole number below 2^52', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const rank = rankOf(text, key)

      expect(Number.isSafeInteger(rank) && rank >= 0 && rank < 2 ** 52).toBe(true)
    }),
  )
})

test('100,000 short texts have 100,000 ranks, and another key has others', () => {
  const texts = Array.from({ length: 100_000 }, (_, i) => `line ${i}`)

  const ranks = new Set(texts.map((text) => rankOf(text, key)))
  const others = texts.filter((text) => ranks.has(rankOf(text, { low: 1, high: 2 })))

  // By chance: 10^10 / 2^53 pairs collide, about one in a million runs.
  expect(ranks.size).toBe(100_000)
  expect(others).toEqual([])
})

test('ranks are spread evenly, so that a sample of the smallest is fair', () => {
  const below = Array.from({ length: 10_000 }, (_, i) => rankOf(`{"n":${i}}`, key)).filter((rank) => rank < 2 ** 50)

  // A quarter is expected: 2,500; sd about 43, so 6 sd are 260.
  expect(Math.abs(below.length - 2_500)).toBeLessThan(260)
})
