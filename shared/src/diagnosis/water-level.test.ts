import fc from 'fast-check'
import { expect, test } from 'vitest'
import { categoryKey } from './category.ts'
import { sharesOf, type CategoryCost } from './water-level.ts'

const keyOf = (place: number) => categoryKey({ platform: 'edx', eventType: `type${place}`, eventSource: 'browser' })

/** Categories in the order of their ranks. */
function costing(...costs: number[]): CategoryCost[] {
  return costs.map((cost, place) => ({ key: keyOf(place), rank: place, cost }))
}

/** What each category may have. */
function had(categories: readonly CategoryCost[], room: number, step: number): number[] {
  const shares = sharesOf(categories, room, step)
  return categories.map(({ key, cost }) => shares.get(key) ?? cost)
}

test('where all fit nobody has a share, and who wants little gets all of it', () => {
  expect(sharesOf(costing(30, 70), 100, 10)).toEqual(new Map())
  expect(had(costing(1_000, 5, 20), 100, 10)).toEqual([75, 5, 20])
  expect(had(costing(1_000, 1_000, 20), 100, 10)).toEqual([40, 40, 20])
})

test('where a step is not enough for all, the smaller ranks have it, and the next one what is left', () => {
  expect(had(costing(50, 50, 50), 44, 10)).toEqual([20, 14, 10])
  expect(had(costing(50, 50, 50), 4, 10)).toEqual([4, 0, 0])
  expect(had(costing(12, 50, 50), 44, 10)).toEqual([12, 20, 12])
  expect(had(costing(50, 50, 50).reverse(), 44, 10)).toEqual([10, 14, 20])
})

const anyCosts = fc.array(fc.oneof(fc.nat(60), fc.nat(1_000)), { minLength: 1, maxLength: 12 })
const aRoom = fc.record({ room: fc.nat(600), step: fc.integer({ min: 1, max: 80 }) })

test('all of the room is used, and shares differ by no more than a step', () => {
  fc.assert(
    fc.property(anyCosts, aRoom, (costs, { room, step }) => {
      const all = had(costing(...costs), room, step)
      const shares = [...sharesOf(costing(...costs), room, step).values()]

      expect(sum(all)).toBe(Math.min(room, sum(costs)))
      expect(Math.max(0, ...all)).toBeLessThanOrEqual(Math.min(Infinity, ...shares) + step)
    }),
  )
})

test('a share only falls as more is wanted by anybody, also by those who come new', () => {
  const grown = anyCosts.chain((costs) =>
    fc.tuple(
      fc.constant(costs),
      fc.array(fc.nat(100), { minLength: costs.length, maxLength: costs.length + 4 }),
      fc.array(fc.integer(), { minLength: 20, maxLength: 20 }),
    ),
  )
  fc.assert(
    fc.property(grown, aRoom, ([costs, more, ranks], { room, step }) => {
      const rankedBy = (all: number[]) => costing(...all).map((one, at) => ({ ...one, rank: ranks[at] ?? 0 }))
      const before = sharesOf(rankedBy(costs), room, step)
      const after = sharesOf(rankedBy(more.map((cost, at) => cost + (costs[at] ?? 0))), room, step)

      for (const [key, share] of before) expect(after.get(key) ?? Infinity).toBeLessThanOrEqual(share)
    }),
  )
})

test('who wants more than the share may as well want without end', () => {
  fc.assert(
    fc.property(anyCosts, aRoom, (costs, { room, step }) => {
      const categories = costing(...costs)
      const shares = sharesOf(categories, room, step)
      const endless = categories.map((one) => (shares.has(one.key) ? { ...one, cost: Infinity } : one))

      expect(sharesOf(endless, room, step)).toEqual(shares)
    }),
  )
})

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
