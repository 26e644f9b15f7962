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
  const idOf = shapeIds()
  const fitting = fittingShapes(shown, { minCount, limits, idOf })
  return shown.map((category) => {
    const shapes = [...category.shapes.values()]
      .filter((seen) => fitting.has(seen))
      .map((seen) => ({ id: idOf(seen), seen }))
      .sort((a, b) => b.seen.occurrences - a.seen.occurrences || byCodeUnit(a.id, b.id))
    const shaped = shapes.reduce((sum, { seen }) => sum + seen.occurrences, 0)
    return { category, shapes, unshaped: category.occurrences - shaped }
  })
}

/** The most frequent shapes of all categories, as long as they fit. */
function fittingShapes(
  categories: readonly PartialCategory[],
  { minCount, limits, idOf }: { minCount: number; limits: DiagnosisLimits; idOf: IdOf },
): ReadonlySet<PartialShape> {
  const fitting = new Set<PartialShape>()
  const entriesOf = new Map(categories.map((category) => [category, new Set<string>()]))
  let bytes = categories.reduce((sum, category) => sum + bytesOfCategory(category, limits), 0)
  for (const { category, seen } of mostFrequentFirst(categories, idOf)) {
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

function mostFrequentFirst(categories: readonly PartialCategory[], idOf: IdOf) {
  return categories
    .flatMap((category, rank) => [...category.shapes.values()].map((seen) => ({ category, rank, seen })))
    .sort(
      (a, b) => b.seen.occurrences - a.seen.occurrences || a.rank - b.rank || byCodeUnit(idOf(a.seen), idOf(b.seen)),
    )
}

type IdOf = (seen: PartialShape) => ShapeId

/** Ids are digests, made once and only where they decide: most shapes of a hostile log are not shown. */
function shapeIds(): IdOf {
  const ids = new Map<PartialShape, ShapeId>()
  return (seen) => {
    let id = ids.get(seen)
    if (id === undefined) ids.set(seen, (id = shapeId(seen.shape)))
    return id
  }
}
