import fc from 'fast-check'
import { expect, test } from 'vitest'
import '../../../test/property-seed.ts'
import { StepPiece, StepPieceReader } from './step-piece.ts'

test('a piece gives back its numbers and its texts, whatever they are, and is empty then', () => {
  const piece = new StepPiece()
  const number = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\ud800', 'Zoë', 'x'.repeat(81), 'Zoë'.repeat(40), 'x'.repeat(70_000)),
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(number, text)), (all) => {
      for (const one of all) {
        if (typeof one === 'number') piece.push(one)
        else piece.pushText(one)
      }
      const read = new StepPieceReader(piece.take())

      expect(all.map((one) => (typeof one === 'number' ? read.next() : read.text()))).toEqual(all)
      expect(read.hasMore).toBe(false)
      expect(piece.isEmpty).toBe(true)
    }),
  )
})
