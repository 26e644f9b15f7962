/**
 * The sample has the shape that it is filed under. Whether the id of the shape is right is checked with the shapes.
 *
 * @module
 */
import type { SampleCheck } from './sample-check.ts'

export const hasItsShape: SampleCheck = ({ value }, { entries }, { readShape }) => {
  const { shape } = readShape(value)
  const isSame = shape.length === entries.length && shape.every((entry, i) => entry === entries[i])
  return isSame ? undefined : { code: 'bundle.shape-mismatch', pointer: '/event' }
}
