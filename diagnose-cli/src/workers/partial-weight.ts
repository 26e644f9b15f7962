/**
 * What a partial state takes in memory.
 *
 * @module
 */
import type { PartialDiagnosis } from '@mooc-panorama/shared/diagnosis/partial.ts'

/** Of the maps and lists that a category or a shape has when nothing is in them. Bytes, measured. */
const [categoryBytes, shapeBytes, entryBytes] = [1_500, 400, 40]

/** Bytes, roughly. */
export function weightOf({ categories }: PartialDiagnosis): number {
  let bytes = 0
  for (const category of categories.values()) {
    bytes += categoryBytes + entryBytes * (category.courses.ranks.length + category.aliases.size)
    for (const { shape, samples } of category.shapes.values()) {
      bytes += shapeBytes + entryBytes * shape.length
      for (const sample of samples.things) bytes += sample.length
    }
  }
  return bytes
}
