/**
 * Writes a partial state as lines of JSON (docs/formats/partial-state.md). The same state gives the same bytes.
 *
 * @module
 */
import { sha256Sum } from '../base/digest.ts'
import { shapeId } from '../shape/shape.ts'
import { categoryKey } from './category.ts'
import { byCodeUnit } from './order.ts'
import type { PartialCategory, PartialDiagnosis, PartialShape } from './partial.ts'
import type { PartialRecord } from './partial-file-records.ts'
import {
  partialFileLimits,
  partialFormat,
  partialWarning,
  settingsWithoutKey,
  type PartialInput,
  type PartialMaking,
} from './partial-making.ts'

export interface WrittenPartial {
  making: PartialMaking
  inputs: readonly PartialInput[]
  /** Files of folders that turned out not to be logs, or were gone. */
  leftOut: number
  partial: PartialDiagnosis
}

/** A block is written when it has grown to this. Characters. */
const blockLength = 64 * 1024

/**
 * The bytes in blocks, so that they need not be in memory together.
 *
 * @param newSum of another maker, where there is a faster one
 */
export function* partialBytes(state: WrittenPartial, newSum = sha256Sum): Generator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder()
  const sum = newSum()
  let records = 0
  let block = ''
  for (const record of recordsOf(state)) {
    records++
    block += `${JSON.stringify(record)}\n`
    if (block.length < blockLength) continue
    const bytes = encoder.encode(block)
    sum.add(bytes)
    yield bytes
    block = ''
  }
  sum.add(encoder.encode(block))
  const end: PartialRecord<'end'> = { record: 'end', records, sha256: sum.hex() }
  yield encoder.encode(`${block}${JSON.stringify(end)}\n`)
}

function* recordsOf({ making, inputs, leftOut, partial }: WrittenPartial): Generator<PartialRecord> {
  yield headerOf(making)
  for (const { place, bytes, isDamaged } of [...inputs].sort(byPlace)) {
    yield { record: 'file', place: place ?? null, bytes, damaged: isDamaged }
  }
  yield totalsOf(partial, leftOut)
  const categories = [...partial.categories.values()].sort((a, b) => byCodeUnit(categoryKey(a), categoryKey(b)))
  for (const category of categories) yield* categoryRecords(category)
}

function headerOf({ toolVersion, platform, vocabulary, key, settings }: PartialMaking): PartialRecord<'partial'> {
  return {
    record: 'partial',
    format: partialFormat,
    warning: partialWarning,
    tool: toolVersion,
    platform,
    vocabulary,
    key: key.text,
    settings: settingsWithoutKey(settings),
  }
}

function totalsOf(partial: PartialDiagnosis, leftOut: number): PartialRecord<'totals'> {
  const { bytes, lines, events, blank, comments, repairedUtf8, malformed, months, courses, limits } = partial
  return {
    record: 'totals',
    bytes,
    lines,
    events,
    blank,
    comments,
    repairedUtf8,
    leftOut,
    malformed: rising(malformed),
    months: rising(months),
    courses: courses.ranks,
    limits: rising(limits),
  }
}

function* categoryRecords(category: PartialCategory): Generator<PartialRecord> {
  const { eventType, eventSource, naming, occurrences, bytes, unshaped, aliases, months } = category
  yield {
    record: 'category',
    eventType,
    eventSource,
    naming,
    occurrences,
    bytes,
    unshaped,
    aliases: rising(aliases),
    months: rising(months),
    courses: category.courses.ranks,
    users: category.users.ranks,
    networks: category.networks.ranks,
  }
  const shapes = [...category.shapes.values()].map((shape) => ({ id: shapeId(shape.shape), shape }))
  for (const { shape } of shapes.sort((a, b) => byCodeUnit(a.id, b.id))) yield* shapeRecords(shape)
}

function* shapeRecords(shape: PartialShape): Generator<PartialRecord> {
  const { occurrences, firstMonth = null, lastMonth = null, longestLine, shape: entries, samples } = shape
  yield { record: 'shape', occurrences, firstMonth, lastMonth, longestLine }
  const { entriesInRecord } = partialFileLimits
  for (let at = 0; at < entries.length; at += entriesInRecord) {
    yield { record: 'entries', entries: entries.slice(at, at + entriesInRecord) }
  }
  for (const [i, rank] of samples.ranks.entries()) yield { record: 'sample', rank, text: samples.things[i] ?? '' }
}

function rising<K extends string>(counts: ReadonlyMap<K, number>): [K, number][] {
  return [...counts].sort(([a], [b]) => byCodeUnit(a, b))
}

function byPlace(a: PartialInput, b: PartialInput): number {
  return byCodeUnit(a.place ?? '', b.place ?? '') || a.bytes - b.bytes || Number(a.isDamaged) - Number(b.isDamaged)
}
