/**
 * What a shape takes in memory, as the bounds of a partial state count it.
 *
 * @module
 */
import type { PartialShape, ScanSettings } from './partial.ts'

/** Of a shape beside its samples and entries, and of each of its entries. Roughly. */
const shapeBytes = 500
const entryBytes = 16

/** With samples as long as its longest line: its present ones may become fewer, and the bytes may only grow. */
export function bytesOfKept(
  { shape, longestLine }: Pick<PartialShape, 'shape' | 'longestLine'>,
  { samplesPerShape }: ScanSettings,
): number {
  return shapeBytes + entryBytes * shape.length + samplesPerShape * longestLine
}
