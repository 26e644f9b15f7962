/**
 * Reads the fields of lines that are surely events of the usual form. Any other line is only found.
 *
 * A record says of a line where it stands, whether its fields were read, at which moment it was, and of each field what its
 * value is. TypeScript knows it from line-fields.ts.
 *
 * @module
 */
import { BRACE, BRACE_END, BRACKET, byteAt, COLON, COMMA, isPadding, LINE_FEED, lineFeedFrom, QUOTE } from './bytes'
import { decimalAt, isDecimal } from './field-decimal'
import {
  behindInner,
  fieldOf,
  findFieldKey,
  firstInner,
  hasInner,
  IS_MEMBER,
  IS_PAYLOAD,
  IS_TIME,
  limitOf,
  nextKey,
  numberOf,
  takingOf,
} from './field-keys'
import { millisecondsAt, plainInstant } from './field-instant'
import { behindBlanks, maxDepth, skipValue } from './json-skip'
import { keep, valuesHaveRoom } from './kept-values'
import { reserve } from './memory'
import { behindCopy, copyEnd, copyString, scratchTop, setScratchTop, startScratch } from './string-copy'
import { clearIrregular, hasEscape, irregular, setIrregular, stringEnd } from './strings'

/** What a value is. 0: the event does not have the field. */
const KEPT: u32 = 1
const JSON: u32 = 2
const TEXT: u32 = 3
const OBJECT: u32 = 4
const INSTANT: u32 = 5
const DECIMAL: u32 = 6
/** An object, and a text that is one: their listed members are fields of the record. */
const READ_OBJECT: u32 = 7
const READ_TEXT: u32 = 8

/** Longer lines are read by the reference, which bounds what is in them. */
const maxRegularBytes: u32 = 1 << 20
/** Copies of payloads that wait until the records are taken. */
const maxCopiedBytes: usize = 1 << 20

/** Before the fields: where the line begins and ends, whether its fields were read, nothing, the moment. */
const headBytes: usize = 24
const slotBytes: usize = 16

let records: usize = 0
let recordBytes: usize = 0
let mostRecords: u32 = 0
let fields: u32 = 0
/** Bytes of the longest value that is kept. */
let longestKept: u32 = 0

/** Where the copies of the last records begin. */
let copies: usize = 0

/** The record that is being filled. */
let record: usize = 0

/** Where the lines go on that the last records do not have. */
let next: usize = 0

/** @returns where the records lie */
export function makeRecords(most: u32, fieldCount: u32, longest: u32): usize {
  mostRecords = most
  fields = fieldCount
  longestKept = longest
  recordBytes = headBytes + fieldCount * slotBytes
  records = reserve(most * recordBytes)
  return records
}

export function nextLine(): usize {
  return next
}

export function firstCopy(): usize {
  return copies
}

export function behindCopies(): usize {
  return scratchTop
}

/**
 * @param end behind a line feed
 * @returns how many records there are now; there may be more lines (`nextLine`). None: values must be forgotten first.
 */
export function readLines(start: usize, end: usize): u32 {
  startScratch()
  copies = scratchTop
  let at = start
  let count: u32 = 0
  while (at < end && count < mostRecords) {
    if (scratchTop - copies > maxCopiedBytes || !valuesHaveRoom(fields, longestKept)) break
    record = records + count * recordBytes
    at = readLine(at)
    count++
  }
  next = at
  return count
}

/** @returns where the next line begins */
function readLine(start: usize): usize {
  memory.fill(record, 0, recordBytes)
  let at = start
  while (isPadding(byteAt(at))) at++
  if (byteAt(at) == BRACE) {
    clearIrregular()
    let end = readObject(at + 1, 0, 1)
    if (end && !irregular) {
      while (isPadding(byteAt(end))) end++
      if (byteAt(end) == LINE_FEED && <u32>(end - start) <= maxRegularBytes) return endLine(start, end, 1)
    }
  }
  return endLine(start, lineFeedFrom(start), 0)
}

// @inline
function endLine(start: usize, end: usize, isRead: u32): usize {
  store<u32>(record, <u32>start)
  store<u32>(record, <u32>end, 4)
  store<u32>(record, isRead, 8)
  return end + 1
}

/** @param number of the key whose value the object is; @returns behind it, or 0 */
function readObject(start: usize, number: u32, depth: u32): usize {
  if (depth > maxDepth) return setIrregular()
  let at = behindBlanks(start)
  if (byteAt(at) == BRACE_END) return at + 1
  while (true) {
    if (byteAt(at) != QUOTE) return 0
    const text = at + 1
    const quote = stringEnd(text)
    if (!quote) return 0
    if (hasEscape) return setIrregular()
    at = behindBlanks(quote + 1)
    if (byteAt(at) != COLON) return 0
    at = behindBlanks(at + 1)
    const key = findFieldKey(number, text, <u32>(quote - text))
    at = key ? readValue(at, key, depth) : skipValue(at, depth)
    if (!at) return 0
    at = behindBlanks(at)
    const byte = byteAt(at)
    if (byte == BRACE_END) return at + 1
    if (byte != COMMA) return 0
    at = behindBlanks(at + 1)
  }
}

function readValue(start: usize, key: usize, depth: u32): usize {
  const slot = record + headBytes + fieldOf(key) * slotBytes
  // Of two values of one field the last one counts: whoever reads the line knows that.
  if (load<u32>(slot)) return setIrregular()
  const first = byteAt(start)
  if (first == QUOTE) return readString(start, key, slot)
  if (first == BRACE && hasInner(key)) {
    store<u32>(slot, OBJECT)
    const end = readObject(start + 1, numberOf(key), depth + 1)
    return end && takingOf(key) & IS_PAYLOAD ? placed(slot, READ_OBJECT, start, end, end) : end
  }
  const end = skipValue(start, depth)
  if (!end) return 0
  if (takingOf(key) & IS_TIME && isInstant(slot, millisecondsAt(start, end))) return end
  if (takingOf(key) & IS_MEMBER && isDecimal(start, end)) return decimal(slot, decimalAt(start, end), end)
  const isPlain = first != BRACE && first != BRACKET
  return isPlain ? settled(slot, start, end, key) : placed(slot, JSON, start, end, end)
}

function readString(start: usize, key: usize, slot: usize): usize {
  const quote = stringEnd(start + 1)
  if (!quote) return 0
  const taking = takingOf(key)
  if (taking & IS_TIME && isInstant(slot, plainInstant(start + 1, quote))) return quote + 1
  if (!(taking & IS_PAYLOAD) || <u32>(quote + 1 - start) <= limitOf(key)) return settled(slot, start, quote + 1, key)
  if (!hasEscape) return placed(slot, TEXT, start + 1, quote, quote + 1)
  const copy = scratchTop
  if (!copyString(start + 1)) return 0
  const end = copyEnd
  setScratchTop(behindCopy(end))
  return placed(slot, areMembersRead(copy, end, key) ? READ_TEXT : TEXT, copy, end, quote + 1)
}

/** Reads a text as an object. Where that is not surely what JSON.parse does, it is as if there were no members. */
function areMembersRead(start: usize, end: usize, key: usize): bool {
  if (byteAt(start) != BRACE) return false
  const behind = readObject(start + 1, numberOf(key), 1)
  if (behind == end) return true
  clearIrregular()
  const behindLast = behindInner(key)
  for (let inner = firstInner(key); inner < behindLast; inner = nextKey(inner)) {
    store<u32>(record + headBytes + fieldOf(inner) * slotBytes, 0)
  }
  return false
}

/** A short value is kept. */
// @inline
function settled(slot: usize, start: usize, end: usize, key: usize): usize {
  const length = <u32>(end - start)
  return length <= limitOf(key) ? placed(slot, KEPT, keep(start, length), 0, end) : placed(slot, JSON, start, end, end)
}

// @inline
function placed(slot: usize, kind: u32, from: usize, to: usize, end: usize): usize {
  store<u32>(slot, kind)
  store<u32>(slot, <u32>from, 4)
  store<u32>(slot, <u32>to, 8)
  return end
}

function decimal(slot: usize, number: f64, end: usize): usize {
  store<u32>(slot, DECIMAL)
  store<f64>(slot, number, 8)
  return end
}

function isInstant(slot: usize, instant: f64): bool {
  if (instant < 0) return false
  store<u32>(slot, INSTANT)
  store<f64>(record, instant, 16)
  return true
}
