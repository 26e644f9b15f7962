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
    fc.constantFrom('\ud800', 'Zoë', 'x'.repeat(70_000)),
  )
  fc.assert(
    fc.property(fc.array(number), fc.array(text), (numbers, texts) => {
      for (const one of numbers) piece.push(one)
      const places = texts.map((one) => piece.pushText(one))
      const read = new StepPieceReader(piece.take())

      expect(numbers.map(() => read.next())).toEqual(numbers)
      expect(read.hasMore).toBe(false)
      expect(places.map((place) => read.text(place))).toEqual(texts)
      expect(piece.isEmpty).toBe(true)
    }),
  )
})
