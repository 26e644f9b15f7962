/**
 * A partial state as it crosses from thread to thread. Shapes share most of their entries: each text crosses once, and is
 * one text on the other side too.
 *
 * @module
 */
import type { CategoryKey } from '@mooc-panorama/shared/diagnosis/category.ts'
import type { PartialCategory, PartialDiagnosis } from '@mooc-panorama/shared/diagnosis/partial.ts'
import type { Shape, ShapeEntry } from '@mooc-panorama/shared/shape/shape.ts'
import type { ShapeSum } from '@mooc-panorama/shared/shape/shape-sum.ts'

export interface PackedState {
  /** Its shapes have no entries. */
  partial: PartialDiagnosis
  entries: ShapeEntry[]
  /** Of each shape the places of its entries. */
  shapes: Map<ShapeSum, Uint32Array>
}

/** The state is left as it was. */
export function packedState(partial: PartialDiagnosis): PackedState {
  const places = new Map<ShapeEntry, number>()
  const shapes = new Map<ShapeSum, Uint32Array>()
  const placeOf = (entry: ShapeEntry): number => {
    const known = places.get(entry)
    if (known !== undefined) return known
    places.set(entry, places.size)
    return places.size - 1
  }
  const categories = withShapes(partial, (sum, shape) => {
    if (!shapes.has(sum)) shapes.set(sum, Uint32Array.from(shape, placeOf))
    return none
  })
  return { partial: { ...partial, categories }, entries: [...places.keys()], shapes }
}

export function unpackedState({ partial, entries, shapes }: PackedState): PartialDiagnosis {
  const unpacked = new Map<ShapeSum, Shape>()
  for (const [sum, places] of shapes) {
    const shape: ShapeEntry[] = []
    for (const place of places) shape.push(entries[place] as ShapeEntry) // the other thread has counted them
    unpacked.set(sum, shape)
  }
  return { ...partial, categories: withShapes(partial, (sum) => unpacked.get(sum) ?? none) }
}

const none: Shape = []

function withShapes(
  { categories }: PartialDiagnosis,
  shapeOf: (sum: ShapeSum, shape: Shape) => Shape,
): Map<CategoryKey, PartialCategory> {
  const made = new Map<CategoryKey, PartialCategory>()
  for (const [key, category] of categories) {
    const shapes: PartialCategory['shapes'] = new Map()
    for (const [sum, kept] of category.shapes) shapes.set(sum, { ...kept, shape: shapeOf(sum, kept.shape) })
    made.set(key, { ...category, shapes })
  }
  return made
}
