import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rankOfSum, ShapeSums, wordOf } from './shape-sum.ts'
import { shapeTypes, type ShapeEntry } from './shape.ts'

const key = { low: 3, high: 5 }
const entry = fc
  .tuple(fc.stringMatching(/^[a-z.[\]]{0,8}$/), fc.constantFrom(...shapeTypes))
  .map(([path, type]): ShapeEntry => `${path} ${type}`)
const shape = fc.uniqueArray(entry, { maxLength: 12 })

test('a sum does not depend on the order of the entries', () => {
  fc.assert(
    fc.property(shape, (entries) => {
      expect(new ShapeSums(key).of(entries)).toBe(new ShapeSums(key).of(entries.toReversed()))
    }),
  )
})

test('other shapes have other sums', () => {
  fc.assert(
    fc.property(shape, shape, (one, other) => {
      const sums = new ShapeSums(key)
      const areSame = JSON.stringify(one.toSorted()) === JSON.stringify(other.toSorted())

      expect(sums.of(one) === sums.of(other)).toBe(areSame)
    }),
  )
})

test('the key decides what a sum is, and the category where it stands', () => {
  const entries: ShapeEntry[] = [' object', 'event string']
  const sum = new ShapeSums(key).of(entries)

  expect(new ShapeSums({ low: 4, high: 5 }).of(entries)).not.toBe(sum)
  expect(rankOfSum(sum, wordOf('one', key))).not.toBe(rankOfSum(sum, wordOf('other', key)))
})

test('a rank is a whole number of 52 bits', () => {
  fc.assert(
    fc.property(shape, fc.string(), (entries, category) => {
      const rank = rankOfSum(new ShapeSums(key).of(entries), wordOf(category, key))

      expect(Number.isSafeInteger(rank) && rank >= 0 && rank < 2 ** 52).toBe(true)
    }),
  )
})
