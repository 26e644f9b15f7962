/**
 * Whether a diagnosis says what its logs say: counts, months, courses, shapes. Samples are left out: which lines they are
 * follows from a key that nobody has kept.
 *
 * @module
 */
import type { DiagnosedCategory, Diagnosis } from '../diagnosis/diagnosis.ts'

export interface FigureComparison {
  /** What differs, in words of the format: `totals/events`, `categories/3/occurrences`, by position in the diagnosis. */
  differences: string[]
  /** Event types that only the logs have. */
  missing: number
  /** Event types that only the diagnosis has. */
  extra: number
}

/**
 * @param diagnosed what was made before
 * @param again what the logs give now, with the same settings
 * @param isWhole whether its owner has kept nothing back; otherwise sums and event types that are missing say nothing
 */
export function figuresCompared(diagnosed: Diagnosis, again: Diagnosis, isWhole: boolean): FigureComparison {
  const others = new Map(again.categories.map((category) => [category.id, category]))
  const own = new Set(diagnosed.categories.map(({ id }) => id))
  const ofCategories = diagnosed.categories.flatMap((category, i) => {
    const other = others.get(category.id)
    return other === undefined
      ? []
      : categoryDifferences(category, other, isWhole).map((what) => `categories/${i}/${what}`)
  })
  const ofTotals = isWhole ? totalsDifferences(diagnosed, again) : []
  return {
    differences: [...ofTotals, ...ofCategories],
    missing: isWhole ? again.categories.filter(({ id }) => !own.has(id)).length : 0,
    extra: diagnosed.categories.filter(({ id }) => !others.has(id)).length,
  }
}

/** The number of files may differ: the same lines can be cut in other ways. */
function totalsDifferences(one: Diagnosis, other: Diagnosis): string[] {
  const figures = Object.keys(one.totals) as (keyof Diagnosis['totals'])[] // of our own type
  const differing = figures.filter(
    (figure) => figure !== 'files' && figure !== 'damagedFiles' && !isSame(one.totals[figure], other.totals[figure]),
  )
  const isMalformedSame = isSame(one.malformed, other.malformed)
  return [...differing.map((figure) => `totals/${figure}`), ...(isMalformedSame ? [] : ['malformed'])]
}

function categoryDifferences(one: DiagnosedCategory, other: DiagnosedCategory, isWhole: boolean): string[] {
  const figures = ['occurrences', 'courses', 'months', 'fewUsers', 'fewNetworks', 'aliases'] as const
  const differing: string[] = figures.filter((figure) => !isSame(one[figure], other[figure]))
  const shapes = new Map(other.shapes.map((shape) => [shape.id, shape]))
  const isShapeSame = one.shapes.every(({ id, occurrences, firstMonth, lastMonth }) => {
    const again = shapes.get(id)
    return (
      again !== undefined &&
      isSame([again.occurrences, again.firstMonth, again.lastMonth], [occurrences, firstMonth, lastMonth])
    )
  })
  const isComplete = one.shapes.length === shapes.size && one.unshaped === other.unshaped
  return isWhole && !(isShapeSame && isComplete) ? [...differing, 'shapes'] : differing
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
