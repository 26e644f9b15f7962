/**
 * What numbers in the record of a step mean, for who writes them and who reads them.
 *
 * @module
 */
import type { StepPiece, StepPieceReader } from './step-piece.ts'

/** Stands before what no number stands for. */
export const ownText = -1

export const sources = ['browser', 'server', 'module'] as const

/** Stands before a number that is far from the one before it: it needs two of 32 bits. */
const far = -(2 ** 31)
const mostNear = 2 ** 31
const lowValues = 2 ** 31

/** @param last the number of the step before: most are near to it */
export function writeNear(number: number, last: number, piece: StepPiece): void {
  const difference = number - last
  if (Math.abs(difference) < mostNear) return piece.push(difference)
  const high = Math.floor(number / lowValues)
  piece.push(far)
  piece.push(high)
  piece.push(number - high * lowValues)
}

export function readNear(last: number, piece: StepPieceReader): number {
  const difference = piece.next()
  return difference === far ? piece.next() * lowValues + piece.next() : last + difference
}
