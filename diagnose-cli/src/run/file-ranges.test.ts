import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileRanges } from './file-ranges.ts'

const MiB = 1024 * 1024
const sizesOf = (size: number, options: Parameters<typeof fileRanges>[1]) =>
  [...fileRanges(size, options)].map(({ from, to }) => to - from)

test('ranges are as large as they may be while much is left, and small in the end', () => {
  const sizes = sizesOf(100 * MiB, { threads: 2, rangeBytes: 16 * MiB, laterBytes: 0 })

  expect(sizes.slice(0, 3)).toEqual([16 * MiB, 16 * MiB, 16 * MiB])
  expect(sizes.at(-1)).toBeLessThanOrEqual(2 * MiB)
})

test('where other files follow, ranges stay large', () => {
  const sizes = sizesOf(40 * MiB, { threads: 2, rangeBytes: 16 * MiB, laterBytes: 100 * MiB })

  expect(sizes).toEqual([16 * MiB, 16 * MiB, 8 * MiB])
})

test('one thread alone takes the whole file', () => {
  expect(sizesOf(100 * MiB, { threads: 1, rangeBytes: 16 * MiB, laterBytes: 7 })).toEqual([100 * MiB])
  expect(sizesOf(0, { threads: 1, rangeBytes: 16 * MiB, laterBytes: 7 })).toEqual([])
})

test('ranges cover a file of any size without a gap', () => {
  const bytes = fc.nat(400 * MiB)
  fc.assert(
    fc.property(bytes, fc.integer({ min: 2, max: 3 }), fc.integer({ min: MiB, max: 64 * MiB }), bytes, (...given) => {
      const [size, threads, rangeBytes, laterBytes] = given
      const ranges = [...fileRanges(size, { threads, rangeBytes, laterBytes })]

      expect(ranges.map(({ from }) => from)).toEqual([0, ...ranges.map(({ to }) => to)].slice(0, ranges.length))
      expect(ranges.at(-1)?.to ?? 0).toBe(size)
      expect(ranges.every(({ from, to }) => from < to && to - from <= rangeBytes)).toBe(true)
    }),
  )
})
