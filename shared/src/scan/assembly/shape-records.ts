/**
 * Counters of (tally, shape) pairs, and which lines their samples would take.
 *
 * @module
 */
import { newShape } from './host'
import { reserve, reserveLines } from './memory'
import { NO_MONTH } from './event-month'
import { leastLineRank, lineRankFrom } from './rank'
import { clearSamples, keepSample, startSamples } from './samples'
import { addUnshaped, isFolded } from './tallies'
import { mixed } from './text-hash'
import { pairCount, pairs, pairSum } from './touched-pairs'

const SUM: usize = 0
const TALLY: usize = 8
const LONGEST: usize = 12
const EVENTS: usize = 16
/** Ranks from here on enter no sample. */
const LIMIT: usize = 24
const FIRST_MONTH: usize = 32
const LAST_MONTH: usize = 36
const recordBytes: usize = 64
const NO_RECORD: u32 = 0xffffffff

let records: usize = 0
let recordCount: u32 = 0
let maxRecords: u32 = 0
let slots: usize = 0
let slotMask: u32 = 0
let maxSampleBytes: u32 = 0

/** @param limit of records, a power of two @param sampleBytes longer lines are no samples */
export function makeShapeRecords(limit: u32, sampleBytes: u32): void {
  maxRecords = limit
  maxSampleBytes = sampleBytes
  slotMask = limit * 2 - 1
  records = reserveLines(<usize>limit * recordBytes)
  slots = reserve((<usize>(slotMask + 1)) << 2)
}

export function clearShapeRecords(): void {
  recordCount = 0
  memory.fill(slots, 0, (<usize>(slotMask + 1)) << 2)
  clearSamples()
}

export function shapeRecordsHaveRoom(): bool {
  return recordCount < maxRecords
}

/** Counts the event whose pairs are touched. @param firstSlot of them @param start of its line, which the text is a part of */
export function countShape(
  firstSlot: u32,
  tally: u32,
  month: u32,
  start: usize,
  length: u32,
  textStart: usize,
  textEnd: usize,
): void {
  const number = recordOf(firstSlot, tally)
  if (number == NO_RECORD) return addUnshaped(tally)
  const record = recordAt(number)
  store<u64>(record, load<u64>(record, EVENTS) + 1, EVENTS)
  if (month != NO_MONTH) widenMonths(record, month)
  if (length > maxSampleBytes) return
  if (length > load<u32>(record, LONGEST)) store<u32>(record, length, LONGEST)
  const least = leastLineRank(start, length)
  if (least >= load<f64>(record, LIMIT)) return
  const rank = lineRankFrom(least, start, length)
  const limit = load<f64>(record, LIMIT)
  if (rank >= limit) return
  store<f64>(record, min(limit, keepSample(number, rank, textStart, <u32>(textEnd - textStart))), LIMIT)
}

// @inline
function recordAt(number: u32): usize {
  return records + <usize>number * recordBytes
}

/**
 * Where the record of the touched pairs mostly stands in the slots. To be asked early: the record takes its time to come
 * from memory, which other work can fill.
 */
export function firstSlot(): u32 {
  // The words of a sum are random.
  return (<u32>(pairSum >> 32)) & slotMask
}

// @inline
function slotAt(slot: u32): usize {
  return slots + ((<usize>slot) << 2)
}

/** The number of the record of the pairs and this tally. */
function recordOf(first: u32, tally: u32): u32 {
  const slot = isFreeOrOf(first, tally) ? first : laterSlot(tally)
  const found = load<u32>(slotAt(slot))
  if (found != 0) return found - 1
  return isFolded(tally, pairSum) ? NO_RECORD : newRecord(slotAt(slot), tally)
}

/** Where the first slot is another's: that a shape has many tallies makes none of them slow. */
function laterSlot(tally: u32): u32 {
  let slot = (<u32>(mixed(pairSum + tally) >> 32)) & slotMask
  while (!isFreeOrOf(slot, tally)) slot = (slot + 1) & slotMask
  return slot
}

// @inline
function isFreeOrOf(slot: u32, tally: u32): bool {
  const found = load<u32>(slotAt(slot))
  return found == 0 || isOf(found - 1, tally)
}

// @inline
function isOf(number: u32, tally: u32): bool {
  const record = recordAt(number)
  return load<u32>(record, TALLY) == tally && load<u64>(record, SUM) == pairSum
}

function newRecord(slot: usize, tally: u32): u32 {
  const number = recordCount++
  const record = recordAt(number)
  memory.fill(record, 0, recordBytes)
  store<u64>(record, pairSum, SUM)
  store<u32>(record, tally, TALLY)
  store<u32>(record, NO_MONTH, FIRST_MONTH)
  store<u32>(record, NO_MONTH, LAST_MONTH)
  store<u32>(slot, number + 1)
  startSamples(number)
  store<f64>(record, newShape(number, tally, pairSum, pairs, pairCount()), LIMIT)
  return number
}

// @inline
function widenMonths(record: usize, month: u32): void {
  const first = load<u32>(record, FIRST_MONTH)
  if (month < first) store<u32>(record, month, FIRST_MONTH)
  const last = load<u32>(record, LAST_MONTH)
  if (last == NO_MONTH || month > last) store<u32>(record, month, LAST_MONTH)
}

export function shapeTotal(): u32 {
  return recordCount
}

export function shapeTally(number: u32): u32 {
  return load<u32>(recordAt(number), TALLY)
}

export function shapeEvents(number: u32): f64 {
  return <f64>load<u64>(recordAt(number), EVENTS)
}

export function shapeLongest(number: u32): u32 {
  return load<u32>(recordAt(number), LONGEST)
}

export function shapeFirstMonth(number: u32): u32 {
  return load<u32>(recordAt(number), FIRST_MONTH)
}

export function shapeLastMonth(number: u32): u32 {
  return load<u32>(recordAt(number), LAST_MONTH)
}
