/**
 * The sample has the shape that it is filed under.
 *
 * @module
 */
import type { SampleCheck } from './sample-check.ts'

export const hasItsShape: SampleCheck = ({ value }, { id, entries }, { readShape }) => {
  const found = readShape(value)
  const isSame = found.id === id && found.shape.length === entries.length
  return isSame ? undefined : { code: 'bundle.shape-mismatch', pointer: '/event' }
}
