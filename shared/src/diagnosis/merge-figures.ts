/**
 * The figures of a partial state, without its bounds: how they begin and how two of them are added.
 *
 * @module
 */
import { emptySmallest, mergeSmallest } from '../base/smallest.ts'
import type { EventCategory } from './category.ts'
import { keptLine, type SampleLine, type TakeLine } from './sample-line.ts'
import type { Month, Naming, PartialCategory, PartialDiagnosis, PartialShape, ScanSettings } from './partial.ts'

/** So many distinct networks are counted: the naming rules ask for no more (privacy rule N1). */
export const countedNetworks = 3

/** What a shape takes beside its samples and entries, and each of its entries. Bytes, roughly. */
const shapeBytes = 500
const entryBytes = 16

export function emptyCategory(
  { platform, eventType, eventSource }: EventCategory,
  naming: Naming,
  { maxCourses, minUsers }: ScanSettings,
): PartialCategory {
  return {
    platform,
    eventType,
    eventSource,
    naming,
    occurrences: 0,
    bytes: 0,
    aliases: new Map(),
    months: new Map(),
    courses: emptySmallest(maxCourses),
    users: emptySmallest(minUsers),
    networks: emptySmallest(countedNetworks),
    shapes: new Map(),
    unshaped: 0,
    shapeLimit: Infinity,
  }
}

export function emptyShape(shape: PartialShape['shape'], { samplesPerShape }: ScanSettings): PartialShape {
  const samples = emptySmallest<SampleLine>(samplesPerShape)
  return { shape, occurrences: 0, firstMonth: undefined, lastMonth: undefined, samples, longestLine: 0 }
}

/**
 * What a shape takes in memory, as the bounds count it: with samples as long as its longest line. Those that it has now may
 * be replaced by shorter ones, and what is counted has to grow only.
 */
export function bytesOfKept(
  { shape, longestLine }: Pick<PartialShape, 'shape' | 'longestLine'>,
  { samplesPerShape }: ScanSettings,
): number {
  return shapeBytes + entryBytes * shape.length + samplesPerShape * longestLine
}

/** What is changed in it later does not change the other one. */
export function copyOfShape(shape: PartialShape, take: TakeLine): PartialShape {
  const { capacity, ranks, things } = shape.samples
  return { ...shape, samples: { capacity, ranks: [...ranks], things: things.map(take) } }
}

/** Adds everything but the categories. */
export function absorbTotals(into: PartialDiagnosis, from: PartialDiagnosis): void {
  into.bytes += from.bytes
  into.lines += from.lines
  into.events += from.events
  into.blank += from.blank
  into.comments += from.comments
  into.repairedUtf8 += from.repairedUtf8
  addCounts(into.malformed, from.malformed)
  addCounts(into.months, from.months)
  mergeSmallest(into.courses, from.courses)
}

/** Adds everything but the shapes. */
export function absorbCategory(into: PartialCategory, from: PartialCategory): void {
  into.occurrences += from.occurrences
  into.bytes += from.bytes
  into.unshaped += from.unshaped
  addCounts(into.aliases, from.aliases)
  addCounts(into.months, from.months)
  mergeSmallest(into.courses, from.courses)
  mergeSmallest(into.users, from.users)
  // Networks matter for candidates alone; a folded candidate must not leave traces that depend on when it was folded.
  if (into.naming === 'candidate') mergeSmallest(into.networks, from.networks)
}

/** Adds everything but the longest line, which is measured. */
export function mergeShape(into: PartialShape, from: PartialShape, take = keptLine): void {
  into.occurrences += from.occurrences
  widenMonths(into, from.firstMonth)
  widenMonths(into, from.lastMonth)
  mergeSmallest(into.samples, from.samples, take)
}

export function widenMonths(shape: PartialShape, month: Month | undefined): void {
  if (month === undefined) return
  if (shape.firstMonth === undefined || month < shape.firstMonth) shape.firstMonth = month
  if (shape.lastMonth === undefined || month > shape.lastMonth) shape.lastMonth = month
}

export function addCount<K>(counts: Map<K, number>, key: K, count = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + count)
}

function addCounts<K>(into: Map<K, number>, from: ReadonlyMap<K, number>): void {
  for (const [key, count] of from) addCount(into, key, count)
}
