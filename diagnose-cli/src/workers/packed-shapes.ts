/**
 * The shapes of a partial state as few pieces of memory: to copy them one by one from thread to thread would take several
 * microseconds for each. Shapes share most of their entries: each text crosses once, and is one text on the other side too.
 * A shape that the other side knows crosses as its sum. Samples cross together.
 *
 * @module
 */
import type { Month, PartialCategory, PartialShape } from '@mooc-panorama/shared/diagnosis/partial.ts'
import type { SampleLine } from '@mooc-panorama/shared/diagnosis/sample-line.ts'
import type { RememberedShapes } from '@mooc-panorama/shared/scan/scanner.ts'
import type { Shape, ShapeEntry } from '@mooc-panorama/shared/shape/shape.ts'
import type { ShapeSum } from '@mooc-panorama/shared/shape/shape-sum.ts'

export interface PackedShapes {
  /** Of each category in turn, how many shapes it has. */
  counts: Uint32Array
  /** Of all shapes, category by category. */
  sums: BigUint64Array
  /** Of each shape in turn: occurrences, its first and last month, longest line, capacity and number of its samples. */
  figures: Float64Array
  months: (Month | undefined)[]
  entries: ShapeEntry[]
  /** Of each shape that is not known there, the places of its entries. */
  places: Map<ShapeSum, Uint32Array>
  /** Of all samples, one behind the other. */
  ranks: Float64Array
  lineBytes: Uint32Array
  lines: Uint8Array<ArrayBuffer>
}

const figuresOfShape = 6

/** @param known sums of shapes that the other side knows */
export function packedShapes(categories: Iterable<PartialCategory>, known: ReadonlySet<bigint>): PackedShapes {
  const [months, entries] = [new Map<Month | undefined, number>(), new Map<ShapeEntry, number>()]
  const places: PackedShapes['places'] = new Map()
  const [counts, sums, figures, ranks]: [number[], bigint[], number[], number[]] = [[], [], [], []]
  const things: SampleLine[] = []
  for (const { shapes } of categories) {
    counts.push(shapes.size)
    for (const [sum, { shape, occurrences, firstMonth, lastMonth, longestLine, samples }] of shapes) {
      sums.push(sum)
      if (!known.has(sum) && !places.has(sum)) places.set(sum, placesOf(shape, entries))
      figures.push(occurrences, placeOf(firstMonth, months), placeOf(lastMonth, months), longestLine)
      figures.push(samples.capacity, samples.ranks.length)
      for (const rank of samples.ranks) ranks.push(rank)
      for (const thing of samples.things) things.push(thing)
    }
  }
  return {
    counts: Uint32Array.from(counts),
    sums: BigUint64Array.from(sums),
    figures: Float64Array.from(figures),
    months: [...months.keys()],
    entries: [...entries.keys()],
    places,
    ranks: Float64Array.from(ranks),
    ...joined(things),
  }
}

/** @param known shapes, among them all that were left out @returns those of each category in turn */
export function* unpackedShapes(
  packed: PackedShapes,
  known: RememberedShapes,
): Generator<Map<ShapeSum, PartialShape>, undefined> {
  const { counts, sums, figures, months, ranks, lineBytes, lines } = packed
  const shapes = shapesOf(packed)
  let [shape, sample, byte] = [0, 0, 0]
  for (const count of counts) {
    const ofCategory = new Map<ShapeSum, PartialShape>()
    for (const end = shape + count; shape < end; shape++) {
      const sum = sums[shape] as ShapeSum // it was one there
      const figure = (place: number): number => figures[shape * figuresOfShape + place] ?? 0
      const samples: PartialShape['samples'] = { capacity: figure(4), ranks: [], things: [] }
      for (const last = sample + figure(5); sample < last; sample++) {
        samples.ranks.push(ranks[sample] ?? 0)
        samples.things.push(lines.subarray(byte, (byte += lineBytes[sample] ?? 0)))
      }
      ofCategory.set(sum, {
        shape: shapeOf(sum, shapes, known),
        occurrences: figure(0),
        firstMonth: months[figure(1)],
        lastMonth: months[figure(2)],
        samples,
        longestLine: figure(3),
      })
    }
    yield ofCategory
  }
}

function shapesOf({ entries, places }: PackedShapes): Map<ShapeSum, Shape> {
  const shapes = new Map<ShapeSum, Shape>()
  for (const [sum, ofShape] of places) {
    const shape: ShapeEntry[] = []
    for (const place of ofShape) shape.push(entries[place] as ShapeEntry) // the other thread has counted them
    shapes.set(sum, shape)
  }
  return shapes
}

function shapeOf(sum: ShapeSum, ...places: RememberedShapes[]): Shape {
  for (const shapes of places) {
    const shape = shapes.get(sum)
    if (shape !== undefined) return shape
  }
  throw new Error('a shape has come without its entries')
}

function placesOf(shape: Shape, entries: Map<ShapeEntry, number>): Uint32Array {
  const places = new Uint32Array(shape.length)
  for (let i = 0; i < shape.length; i++) places[i] = placeOf(shape[i] as ShapeEntry, entries) // i is below its length
  return places
}

function placeOf<T>(thing: T, places: Map<T, number>): number {
  const known = places.get(thing)
  if (known !== undefined) return known
  places.set(thing, places.size)
  return places.size - 1
}

function joined(things: readonly Uint8Array[]): Pick<PackedShapes, 'lines' | 'lineBytes'> {
  const lineBytes = Uint32Array.from(things, ({ length }) => length)
  const lines = new Uint8Array(lineBytes.reduce((sum, length) => sum + length, 0))
  let at = 0
  for (const line of things) {
    lines.set(line, at)
    at += line.length
  }
  return { lines, lineBytes }
}
