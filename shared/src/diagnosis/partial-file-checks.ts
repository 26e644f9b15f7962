/**
 * What must be true of a partial state that was written elsewhere, beyond the form of its records. A state that breaks it
 * was not written by this program, and is refused before it can bring a name or a text into a diagnosis.
 *
 * @module
 */
import { readJson } from '../base/json.ts'
import type { Platform } from '../platforms/platform.ts'
import type { ReadShape } from '../shape/shape-reader.ts'
import type { Shape } from '../shape/shape.ts'
import { unlisted } from './category.ts'
import { isRising } from './order.ts'
import type { PartialCategory, PartialShape, ScanSettings } from './partial.ts'
import type { PartialRecord } from './partial-file-records.ts'
import { isKnown, sourceOfPool } from './pools.ts'

export function areTotals({
  lines,
  events,
  blank,
  comments,
  repairedUtf8,
  malformed,
  months,
  courses,
}: PartialRecord<'totals'>): boolean {
  return (
    lines === events + blank + sumOf(malformed) &&
    comments <= blank &&
    repairedUtf8 <= events &&
    sumOf(months) <= events &&
    areRanks(courses)
  )
}

/** Whether there is such a pool: one of the few sources that the platform has. */
export function isPool(pool: string, platform: Platform): boolean {
  const source = sourceOfPool(pool, platform.id)
  if (source === undefined) return false
  const reading = platform.readLine(JSON.stringify({ event_type: unlisted, event_source: source }), false)
  return reading.kind === 'event' && reading.record.category.eventSource === source
}

/** The rules give every name one naming; a name that waits for them must not come as one that has passed. */
export function isNamedByTheRules(
  { eventType, eventSource, naming }: Pick<PartialCategory, 'eventType' | 'eventSource' | 'naming'>,
  platform: Platform,
): boolean {
  const reading = platform.readLine(JSON.stringify({ event_type: eventType, event_source: eventSource }), false)
  if (reading.kind !== 'event' || reading.record.category.eventSource !== eventSource) return false
  const { category } = reading.record
  if (category.eventType === eventType) return naming === category.naming
  // A template is not always read as itself; then the rules for bundles know it.
  const rule = platform.nameRule({ eventType, eventSource }, { fewUsers: true, fewNetworks: true })
  return naming === 'template' && rule !== undefined
}

export function areCategoryFigures(
  { occurrences, unshaped, shapeLimit, aliases, months, courses, users, networks, naming }: PartialRecord<'category'>,
  platform: Platform,
  { maxCourses, minUsers }: ScanSettings,
): boolean {
  return (
    sumOf(aliases) <= occurrences &&
    aliases.every(([alias]) => platform.vocabulary.keepRule('name', alias) !== undefined) &&
    sumOf(months) <= occurrences &&
    areRanks(courses) &&
    courses.length <= Math.min(maxCourses, occurrences) &&
    areRanks(users) &&
    users.length >= 1 &&
    users.length <= Math.min(minUsers, occurrences) &&
    areRanks(networks) &&
    networks.length <= (naming === 'candidate' ? occurrences : 0) &&
    // Where a shape was not kept, an event of it was counted.
    (shapeLimit === null || (isKnown({ naming }) && unshaped > 0))
  )
}

export function areShapeFigures({ occurrences, firstMonth, lastMonth, samples }: PartialShape): boolean {
  const { ranks, capacity } = samples
  return (
    (firstMonth === undefined) === (lastMonth === undefined) &&
    (firstMonth ?? '') <= (lastMonth ?? '') &&
    areRanks(ranks) &&
    ranks.length <= Math.min(capacity, occurrences)
  )
}

/** The shape of a text that is an event, as an event is read for a sample. */
export function sampleShape(text: string, readShape: ReadShape): Shape | undefined {
  const read = readJson(text)
  return read.ok && read.value.kind === 'object' ? readShape(JSON.parse(text)).shape : undefined
}

function areRanks(ranks: readonly number[]): boolean {
  return isRising(ranks, (a, b) => a - b)
}

function sumOf(counts: readonly (readonly [string, number])[]): number {
  return counts.reduce((sum, [, count]) => sum + count, 0)
}
