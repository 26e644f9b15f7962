import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sharedRanges, takenRanges, threadsWorth, type RangeOptions } from './shared-ranges.ts'

const MiB = 1024 * 1024
const sizesOf = (size: number, options: RangeOptions) =>
  [...takenRanges(sharedRanges(size, options))].map(({ from, to }) => to - from)

test('ranges are small first, as large as they may be while much is left, and small in the end', () => {
  const sizes = sizesOf(1_000 * MiB, { threads: 2, rangeBytes: 16 * MiB, laterBytes: 0 })

  expect(sizes.slice(0, 3)).toEqual([2 * MiB, 2.5 * MiB, 3.125 * MiB])
  expect(sizes.filter((bytes) => bytes === 16 * MiB).length).toBeGreaterThan(40)
  expect(sizes.at(-1)).toBeLessThanOrEqual(MiB / 2)
})

test('where other files follow, ranges stay large', () => {
  const sizes = sizesOf(9 * MiB, { threads: 2, rangeBytes: 16 * MiB, laterBytes: 100 * MiB })

  expect(sizes).toEqual([2, 2.5, 3.125, 1.375].map((size) => size * MiB))
})

test('one thread alone takes the whole file', () => {
  expect(sizesOf(100 * MiB, { threads: 1, rangeBytes: 16 * MiB, laterBytes: 7 })).toEqual([100 * MiB])
  expect(sizesOf(0, { threads: 1, rangeBytes: 16 * MiB, laterBytes: 7 })).toEqual([])
})

test('no more threads take ranges of a file than it has ranges', () => {
  const threadsFor = (size: number, threads: number) =>
    threadsWorth(sharedRanges(size, { threads, rangeBytes: 16 * MiB, laterBytes: 0 }))

  expect([threadsFor(0, 3), threadsFor(1, 3), threadsFor(MiB, 3), threadsFor(100 * MiB, 3)]).toEqual([0, 1, 2, 3])
  expect(threadsFor(100 * MiB, 1)).toBe(1)
})

test('ranges cover a file of any size without a gap, whoever takes them', () => {
  const bytes = fc.nat(400 * MiB)
  const turns = fc.infiniteStream(fc.nat(2))
  fc.assert(
    fc.property(
      bytes,
      fc.integer({ min: 2, max: 3 }),
      fc.integer({ min: MiB, max: 64 * MiB }),
      bytes,
      turns,
      (...given) => {
        const [size, threads, rangeBytes, laterBytes, turn] = given
        const shared = sharedRanges(size, { threads, rangeBytes, laterBytes })
        const takers = [takenRanges(shared), takenRanges(structuredClone(shared)), takenRanges(shared)]
        const ranges = []
        for (const place of turn) {
          const taken = takers[place]?.next()
          if (taken === undefined || taken.done === true) break
          ranges.push(taken.value)
        }

        expect(ranges.map(({ from }) => from)).toEqual([0, ...ranges.map(({ to }) => to)].slice(0, ranges.length))
        expect(ranges.at(-1)?.to ?? 0).toBe(size)
        expect(ranges.every(({ from, to }) => from < to && to - from <= rangeBytes)).toBe(true)
      },
    ),
  )
})
