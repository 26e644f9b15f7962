/**
 * A partial state as it crosses from thread to thread.
 *
 * @module
 */
import type { CategoryKey } from '@mooc-panorama/shared/diagnosis/category.ts'
import type { PartialCategory, PartialDiagnosis } from '@mooc-panorama/shared/diagnosis/partial.ts'
import type { SampleLine } from '@mooc-panorama/shared/diagnosis/sample-line.ts'
import type { RememberedShapes } from '@mooc-panorama/shared/scan/scanner.ts'
import { packedShapes, unpackedShapes, type PackedShapes } from './packed-shapes.ts'

export interface PackedState {
  /** Its categories have no shapes. */
  partial: PartialDiagnosis
  shapes: PackedShapes
}

/**
 * The state is left as it was.
 *
 * @param known sums of shapes that the other side knows
 */
export function packedState(partial: PartialDiagnosis, known: ReadonlySet<bigint> = new Set()): PackedState {
  const shapes = packedShapes(partial.categories.values(), known)
  return { partial: { ...partial, categories: withShapes(partial, () => new Map()) }, shapes }
}

/**
 * The lines of its samples are parts of one piece of memory, which lies there as long as one of them does.
 *
 * @param known shapes, among them all that were left out
 */
export function unpackedState({ partial, shapes }: PackedState, known: RememberedShapes = new Map()): PartialDiagnosis {
  const unpacked = unpackedShapes(shapes, known)
  return { ...partial, categories: withShapes(partial, () => unpacked.next().value ?? new Map()) }
}

/** Of all samples. */
export function forEachLine({ categories }: PartialDiagnosis, told: (line: SampleLine) => void): void {
  for (const { shapes } of categories.values()) for (const { samples } of shapes.values()) samples.things.forEach(told)
}

function withShapes(
  { categories }: PartialDiagnosis,
  next: () => PartialCategory['shapes'],
): Map<CategoryKey, PartialCategory> {
  const made = new Map<CategoryKey, PartialCategory>()
  for (const [key, category] of categories) made.set(key, { ...category, shapes: next() })
  return made
}
