/**
 * A partial state as it crosses from thread to thread. Shapes share most of their entries: each text crosses once, and is
 * one text on the other side too. Samples cross together, as one piece of memory.
 *
 * @module
 */
import type { CategoryKey } from '@mooc-panorama/shared/diagnosis/category.ts'
import type { PartialCategory, PartialDiagnosis, PartialShape } from '@mooc-panorama/shared/diagnosis/partial.ts'
import type { SampleLine } from '@mooc-panorama/shared/diagnosis/sample-line.ts'
import type { Shape, ShapeEntry } from '@mooc-panorama/shared/shape/shape.ts'
import type { ShapeSum } from '@mooc-panorama/shared/shape/shape-sum.ts'

export interface PackedState {
  /** Its shapes have no entries, its samples no lines. */
  partial: PartialDiagnosis
  entries: ShapeEntry[]
  /** Of each shape the places of its entries. */
  shapes: Map<ShapeSum, Uint32Array>
  /** The lines of all samples, one behind the other. */
  lines: Uint8Array<ArrayBuffer>
  lineBytes: Uint32Array
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
  const things: Uint8Array[] = []
  const categories = withShapes(partial, (sum, kept) => {
    if (!shapes.has(sum)) shapes.set(sum, Uint32Array.from(kept.shape, placeOf))
    for (const line of kept.samples.things) things.push(line)
    return { ...kept, shape: [], samples: { ...kept.samples, things: [] } }
  })
  return { partial: { ...partial, categories }, entries: [...places.keys()], shapes, ...joined(things) }
}

/** The lines of its samples are parts of one piece of memory, which lies there as long as one of them does. */
export function unpackedState({ partial, entries, shapes, lines, lineBytes }: PackedState): PartialDiagnosis {
  const unpacked = new Map<ShapeSum, Shape>()
  for (const [sum, places] of shapes) {
    const shape: ShapeEntry[] = []
    for (const place of places) shape.push(entries[place] as ShapeEntry) // the other thread has counted them
    unpacked.set(sum, shape)
  }
  let line = 0
  let at = 0
  const next = (): Uint8Array => {
    const start = at
    at += lineBytes[line++] ?? 0
    return lines.subarray(start, at)
  }
  const categories = withShapes(partial, (sum, kept) => {
    const samples = { ...kept.samples, things: kept.samples.ranks.map(next) }
    return { ...kept, shape: unpacked.get(sum) ?? [], samples }
  })
  return { ...partial, categories }
}

/** Of all samples. */
export function forEachLine({ categories }: PartialDiagnosis, told: (line: SampleLine) => void): void {
  for (const { shapes } of categories.values()) for (const { samples } of shapes.values()) samples.things.forEach(told)
}

function joined(things: readonly Uint8Array[]): Pick<PackedState, 'lines' | 'lineBytes'> {
  const lineBytes = Uint32Array.from(things, ({ length }) => length)
  const lines = new Uint8Array(lineBytes.reduce((sum, length) => sum + length, 0))
  let at = 0
  for (const line of things) {
    lines.set(line, at)
    at += line.length
  }
  return { lines, lineBytes }
}

function withShapes(
  { categories }: PartialDiagnosis,
  changed: (sum: ShapeSum, kept: PartialShape) => PartialShape,
): Map<CategoryKey, PartialCategory> {
  const made = new Map<CategoryKey, PartialCategory>()
  for (const [key, category] of categories) {
    const shapes: PartialCategory['shapes'] = new Map()
    for (const [sum, kept] of category.shapes) shapes.set(sum, changed(sum, kept))
    made.set(key, { ...category, shapes })
  }
  return made
}
