/**
 * Which categories and shapes a diagnosis shows: those above the smallest count, and as many as fit.
 *
 * @module
 */
import { shapeId, type ShapeId } from '../shape/shape.ts'
import type { DiagnosisLimits } from './limits.ts'
import { byCodeUnit, byFrequency } from './order.ts'
import type { PartialCategory, PartialShape } from './partial.ts'
import { bytesOfCategory, bytesOfFields, bytesOfShape } from './shape-bytes.ts'

export interface ShownCategory {
  category: PartialCategory
  /** Most frequent first, then by id. */
  shapes: ShownShape[]
  /** Events whose shape is not shown. */
  unshaped: number
}

export interface ShownShape {
  id: ShapeId
  seen: PartialShape
}

/** @returns the categories with at least `minCount` events, most frequent first */
export function shownCategories(
  categories: Iterable<PartialCategory>,
  minCount: number,
  limits: DiagnosisLimits,
): ShownCategory[] {
  const shown = [...categories].filter(({ occurrences }) => occurrences >= minCount).sort(byFrequency)
  const fitting = fittingShapes(shown, minCount, limits)
  return shown.map((category) => {
    const shapes = [...category.shapes.values()]
      .filter((seen) => fitting.has(seen))
      .map((seen) => ({ id: shapeId(seen.shape), seen }))
      .sort((a, b) => b.seen.occurrences - a.seen.occurrences || byCodeUnit(a.id, b.id))
    const shaped = shapes.reduce((sum, { seen }) => sum + seen.occurrences, 0)
    return { category, shapes, unshaped: category.occurrences - shaped }
  })
}

/** The most frequent shapes of all categories, as long as they fit. */
function fittingShapes(
  categories: readonly PartialCategory[],
  minCount: number,
  limits: DiagnosisLimits,
): ReadonlySet<PartialShape> {
  const fitting = new Set<PartialShape>()
  const entriesOf = new Map(categories.map((category) => [category, new Set<string>()]))
  let bytes = categories.reduce((sum, category) => sum + bytesOfCategory(category, limits), 0)
  for (const { category, seen } of mostFrequentFirst(categories)) {
    const entries = entriesOf.get(category) ?? new Set()
    const added = seen.shape.filter((entry) => !entries.has(entry))
    bytes += bytesOfShape(seen) + bytesOfFields(added)
    if (seen.occurrences < minCount || bytes > limits.shapeBytes) break
    if (entries.size + added.length > limits.categoryEntries) continue
    for (const entry of added) entries.add(entry)
    fitting.add(seen)
  }
  return fitting
}

function mostFrequentFirst(categories: readonly PartialCategory[]) {
  return categories
    .flatMap((category, rank) =>
      [...category.shapes.values()].map((seen) => ({ category, rank, id: shapeId(seen.shape), seen })),
    )
    .sort((a, b) => b.seen.occurrences - a.seen.occurrences || a.rank - b.rank || byCodeUnit(a.id, b.id))
}
