/**
 * The sample has the shape that it is filed under.
 *
 * @module
 */
import type { SampleCheck } from './sample-check.ts'

export const hasItsShape: SampleCheck = ({ event }, { id, entries }, { readShape }) => {
  // The text was read strictly before: what JSON.parse gives has no key twice and none that is a prototype.
  const found = readShape(JSON.parse(event))
  const isSame = found.id === id && found.shape.length === entries.length
  return isSame ? undefined : { code: 'bundle.shape-mismatch', pointer: '/event' }
}
