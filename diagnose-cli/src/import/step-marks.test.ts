import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readNear, writeNear } from './step-marks.ts'
import { StepPiece, StepPieceReader } from './step-piece.ts'

const times = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER })
const edges = fc.constantFrom(0, 2 ** 31 - 1, 2 ** 31, 2 ** 31 + 1, 2 ** 32, Number.MAX_SAFE_INTEGER)

test('a number is read as it was written, near to the one before it or far from it', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(times, edges, fc.nat(1_000))), (numbers) => {
      const piece = new StepPiece()
      for (const [index, number] of numbers.entries()) writeNear(number, numbers[index - 1] ?? 0, piece)
      const reader = new StepPieceReader(piece.end())

      expect(numbers.map((_number, index) => readNear(numbers[index - 1] ?? 0, reader))).toEqual(numbers)
      expect(reader.hasMore).toBe(false)
    }),
  )
})
