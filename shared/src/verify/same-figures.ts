/**
 * Whether a diagnosis says what its logs say: counts, months, courses, shapes. Samples are left out: which lines they are
 * follows from a key that nobody has kept.
 *
 * @module
 */
import type { DiagnosedCategory, DiagnosedShape, Diagnosis } from '../diagnosis/diagnosis.ts'

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
  const isBounded = [...one.categories, ...other.categories].some(({ unshaped }) => unshaped > 0)
  const left = new Set<string>(isBounded ? ['files', 'damagedFiles', 'shapes'] : ['files', 'damagedFiles'])
  const differing = figures.filter((figure) => !left.has(figure) && !isSame(one.totals[figure], other.totals[figure]))
  const isMalformedSame = isSame(one.malformed, other.malformed)
  return [...differing.map((figure) => `totals/${figure}`), ...(isMalformedSame ? [] : ['malformed'])]
}

function categoryDifferences(one: DiagnosedCategory, other: DiagnosedCategory, isWhole: boolean): string[] {
  const figures = ['occurrences', 'courses', 'months', 'fewUsers', 'fewNetworks', 'aliases'] as const
  const differing: string[] = figures.filter((figure) => !isSame(one[figure], other[figure]))
  return isWhole && !areShapesSame(one, other) ? [...differing, 'shapes'] : differing
}

/** Where there were more shapes than fit, the key of the run has a say in which of them are shown. */
function areShapesSame(one: DiagnosedCategory, other: DiagnosedCategory): boolean {
  const isBounded = one.unshaped > 0 || other.unshaped > 0
  if (!isBounded && one.shapes.length !== other.shapes.length) return false
  const shapes = new Map(other.shapes.map((shape) => [shape.id, figuresOf(shape)]))
  return one.shapes.every((shape) => {
    const again = shapes.get(shape.id)
    return again === undefined ? isBounded : isSame(again, figuresOf(shape))
  })
}

function figuresOf({ occurrences, firstMonth, lastMonth }: DiagnosedShape): unknown[] {
  return [occurrences, firstMonth, lastMonth]
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
