import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sortedShape, type ShapeEntry } from '../shape/shape.ts'
import { EntryOrder } from './entry-order.ts'

const entries = fc.uniqueArray(
  fc.string({ maxLength: 5 }).map((path): ShapeEntry => `${path} string`),
  {
    minLength: 1,
    maxLength: 30,
  },
)

test('shapes are sorted as their texts are, whatever was added when, and also beyond the entries that are known', () => {
  fc.assert(
    fc.property(entries, fc.array(fc.nat(29), { minLength: 1 }), fc.nat(40), (added, picks, mostKnown) => {
      const order = new EntryOrder(mostKnown)
      const numbers = new Map<ShapeEntry, number>()
      for (const [i, entry] of added.entries()) {
        numbers.set(entry, order.add(entry))
        const some = [...new Set(picks.map((pick) => added[pick % (i + 1)] as ShapeEntry))]
        const found = order.shapeOf(Uint32Array.from(some, (one) => numbers.get(one) ?? -1))

        expect(found).toEqual(sortedShape([...some]))
      }
    }),
  )
})

test('after it was cleared, numbers begin again', () => {
  const order = new EntryOrder()
  order.add('b string')
  order.clear()

  expect(order.add('a string')).toBe(0)
  expect(order.shapeOf(Uint32Array.of(0))).toEqual(['a string'])
})
