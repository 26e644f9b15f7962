/**
 * What a category, a shape and a field take in `shapes.json`, estimated from above: with figures of any length.
 * Characters are ASCII there.
 *
 * @module
 */
import { schemaText } from '../shape/schema-text.ts'
import type { DiagnosisLimits } from './limits.ts'
import type { PartialCategory, PartialShape } from './partial.ts'

export function bytesOfCategory(
  { aliases, months, eventType, eventSource }: PartialCategory,
  limits: DiagnosisLimits,
): number {
  const longestNames = [...aliases.keys()].map(({ length }) => length + 3).sort((a, b) => b - a)
  const names = longestNames.slice(0, limits.aliases).reduce((sum, length) => sum + length, 0)
  return 250 + eventType.length + eventSource.length + names + months.size * 10
}

export function bytesOfShape(seen: PartialShape): number {
  return 121 + bytesOfEntries(seen) + schemaText(seen.shape).length
}

/** Known without its schema, which takes far longer to make. */
export function bytesOfEntries({ shape }: PartialShape): number {
  return shape.reduce((sum, { length }) => sum + length + 3, 0)
}

export function bytesOfFields(entries: readonly string[]): number {
  return entries.reduce((sum, entry) => sum + 300 + entry.length, 0)
}
