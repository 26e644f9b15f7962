import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptySmallest, keepSmallest, mergeSmallest, type Smallest } from './smallest.ts'

const ranks = fc.array(fc.nat(50), { maxLength: 40 })

test('it keeps the smallest ranks, each once, whatever the order', () => {
  fc.assert(
    fc.property(ranks, fc.integer({ min: 1, max: 10 }), (some, capacity) => {
      const kept = smallestOf(some, capacity)

      expect(kept.ranks).toEqual([...new Set(some)].sort((a, b) => a - b).slice(0, capacity))
      expect(kept.things).toEqual(kept.ranks.map((rank) => `thing ${rank}`))
    }),
  )
})

test('merging two is keeping the smallest of both', () => {
  fc.assert(
    fc.property(ranks, ranks, fc.integer({ min: 1, max: 10 }), (one, other, capacity) => {
      const merged = smallestOf(one, capacity)
      mergeSmallest(merged, smallestOf(other, capacity))

      expect(merged).toEqual(smallestOf([...one, ...other], capacity))
    }),
  )
})

function smallestOf(some: readonly number[], capacity: number): Smallest<string> {
  const smallest = emptySmallest<string>(capacity)
  for (const rank of some) keepSmallest(smallest, rank, `thing ${rank}`)
  return smallest
}
