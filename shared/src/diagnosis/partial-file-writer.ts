/**
 * Writes a partial state as lines (docs/formats/partial-state.md). The same state gives the same bytes.
 *
 * @module
 */
import { sha256Sum } from '../base/digest.ts'
import type { ShapeEntry } from '../shape/shape.ts'
import { categoryKey } from './category.ts'
import { byCodeUnit } from './order.ts'
import type { PartialCategory, PartialDiagnosis, PartialShape } from './partial.ts'
import type { PartialRecord } from './partial-file-records.ts'
import type { SampleLine } from './sample-line.ts'
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

/** Of a block. Bytes. */
const blockBytes = 256 * 1024

/** UTF-8 takes so many bytes for a character at most. */
const bytesOfCharacter = 3

const lineFeed = 10

/**
 * The bytes in blocks, so that they need not be in memory together. A block is lent: the next one takes its place.
 *
 * @param newSum of another maker, where there is a faster one
 */
export function* partialBytes(state: WrittenPartial, newSum = sha256Sum): Generator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder()
  const sum = newSum()
  const block = new Uint8Array(blockBytes)
  let filled = 0
  let records = 0
  const summed = (bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> => {
    sum.add(bytes)
    return bytes
  }
  for (const line of linesOf(state)) {
    const most = typeof line === 'string' ? line.length * bytesOfCharacter : line.length + 1
    if (filled + most > blockBytes) {
      yield summed(block.subarray(0, filled))
      filled = 0
    }
    if (typeof line !== 'string') {
      block.set(line, filled)
      block[filled + line.length] = lineFeed
      filled += line.length + 1
      continue
    }
    records++
    if (most > blockBytes) yield summed(encoder.encode(line))
    else filled += encoder.encodeInto(line, block.subarray(filled)).written
  }
  yield summed(block.subarray(0, filled))
  const end: PartialRecord<'end'> = { record: 'end', records, sha256: sum.hex() }
  yield encoder.encode(textOf(end))
}

/** Records as texts with their line feeds, and raw events. */
function* linesOf({ making, inputs, leftOut, partial }: WrittenPartial): Generator<string | SampleLine> {
  yield textOf(headerOf(making))
  for (const { place, bytes, isDamaged } of [...inputs].sort(byPlace)) {
    yield textOf({ record: 'file', place: place ?? null, bytes, damaged: isDamaged })
  }
  yield textOf(totalsOf(partial, leftOut))
  const entries = entriesOf(partial)
  const { entriesInRecord } = partialFileLimits
  for (let at = 0; at < entries.length; at += entriesInRecord) {
    yield textOf({ record: 'entries', entries: entries.slice(at, at + entriesInRecord) })
  }
  const places = new Map(entries.map((entry, place) => [entry, place]))
  const categories = [...partial.categories.values()].sort((a, b) => byCodeUnit(categoryKey(a), categoryKey(b)))
  for (const category of categories) {
    yield textOf(categoryRecord(category))
    const shapes = [...category.shapes].sort(([a], [b]) => (a < b ? -1 : 1)) // a map has each sum once
    for (const [, shape] of shapes) {
      yield textOf(shapeRecord(shape, places))
      const { ranks, things } = shape.samples
      for (let i = 0; i < ranks.length; i++) {
        yield textOf({ record: 'sample', rank: ranks[i] ?? 0 })
        yield things[i] as SampleLine // as many as ranks
      }
    }
  }
}

function textOf(record: PartialRecord): string {
  return `${JSON.stringify(record)}\n`
}

/** Those of all shapes: most shapes share most of them. */
function entriesOf({ categories }: PartialDiagnosis): ShapeEntry[] {
  const entries = new Set<ShapeEntry>()
  for (const { shapes } of categories.values()) {
    for (const { shape } of shapes.values()) for (const entry of shape) entries.add(entry)
  }
  return [...entries].sort(byCodeUnit)
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

function categoryRecord(category: PartialCategory): PartialRecord<'category'> {
  const { eventType, eventSource, naming, occurrences, bytes, unshaped, shapeLimit, aliases, months } = category
  return {
    record: 'category',
    eventType,
    eventSource,
    naming,
    occurrences,
    bytes,
    unshaped,
    shapeLimit: shapeLimit === Infinity ? null : shapeLimit,
    aliases: rising(aliases),
    months: rising(months),
    courses: category.courses.ranks,
    users: category.users.ranks,
    networks: category.networks.ranks,
  }
}

/** The list of entries is in the order of a shape's entries, so their places rise. */
function shapeRecord(counted: PartialShape, places: ReadonlyMap<ShapeEntry, number>): PartialRecord<'shape'> {
  const { occurrences, firstMonth = null, lastMonth = null, longestLine, shape } = counted
  const entries = shape.map((entry) => places.get(entry) as number) // all entries are in it
  return { record: 'shape', occurrences, firstMonth, lastMonth, longestLine, entries }
}

function rising<K extends string>(counts: ReadonlyMap<K, number>): [K, number][] {
  return [...counts].sort(([a], [b]) => byCodeUnit(a, b))
}

function byPlace(a: PartialInput, b: PartialInput): number {
  return byCodeUnit(a.place ?? '', b.place ?? '') || a.bytes - b.bytes || Number(a.isDamaged) - Number(b.isDamaged)
}
