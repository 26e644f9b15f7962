/**
 * Which categories and shapes a diagnosis shows: those above the smallest count, and as many as fit.
 *
 * @module
 */
import { shapeId, type ShapeId } from '../shape/shape.ts'
import type { DiagnosisLimits } from './limits.ts'
import { byCodeUnit, byFrequency } from './order.ts'
import type { PartialCategory, PartialShape } from './partial.ts'
import { bytesOfCategory, bytesOfEntries, bytesOfFields, bytesOfShape } from './shape-bytes.ts'
import { inTurns } from './turns.ts'

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

/** So many that did not fit, after those that come in turns, show that hardly any other will. */
const mostMissed = 100

/** Bytes of the entries of a shape; events of code hardly ever have more. */
const usualSize = 10_000

/**
 * The most frequent shapes of all categories, as long as they fit. Some of each category come first: very many event types,
 * very many shapes or large ones, which a single learner can make, do not take all of the room.
 */
function fittingShapes(
  categories: readonly PartialCategory[],
  minCount: number,
  limits: DiagnosisLimits,
): ReadonlySet<PartialShape> {
  const fitting = new Set<PartialShape>()
  const entriesOf = new Map(categories.map((category) => [category, new Set<string>()]))
  let room = limits.shapeBytes - categories.reduce((sum, category) => sum + bytesOfCategory(category, limits), 0)
  let missed = 0
  for (const { category, seen, size, place } of placesOf(categories, limits.turnShapes)) {
    if (missed > mostMissed) break
    if (seen.occurrences < minCount) continue
    const entries = entriesOf.get(category) ?? new Set()
    const added = seen.shape.filter((entry) => !entries.has(entry))
    const ofFields = bytesOfFields(added)
    const takes = size + ofFields > room ? Infinity : bytesOfShape(seen) + ofFields
    if (takes > room) missed += place >= limits.turnShapes && size < usualSize ? 1 : 0
    else if (entries.size + added.length <= limits.categoryEntries) {
      for (const entry of added) entries.add(entry)
      fitting.add(seen)
      room -= takes
    }
  }
  return fitting
}

function placesOf(categories: readonly PartialCategory[], turns: number) {
  const places = categories.flatMap((category, rank) =>
    [...category.shapes.values()]
      .sort((a, b) => b.occurrences - a.occurrences || byCodeUnit(shapeId(a.shape), shapeId(b.shape)))
      .map((seen, place) => ({ category, rank, seen, place, size: bytesOfEntries(seen) })),
  )
  const order = inTurns({ turns, usualSize })
  return places.sort((a, b) => order(a, b) || b.seen.occurrences - a.seen.occurrences || a.rank - b.rank)
}
