/**
 * Reads the fields of lines that are surely events of the usual form. Any other line is only found.
 *
 * A record says of a line where it stands, whether its fields were read, at which moment it was, and of each field what its
 * value is. TypeScript knows it from line-fields.ts.
 *
 * @module
 */
import { BRACE, byteAt, isPadding, LINE_FEED, lineFeedFrom } from './bytes'
import { dropEntries } from './field-entries'
import { endRecord, hasRoom, makeSlots, startRecord } from './field-slots'
import { readObject } from './field-values'
import { reserve } from './memory'
import { scratchTop, startScratch } from './string-copy'
import { clearIrregular, irregular } from './strings'

/** Longer lines are read by the reference, which bounds what is in them. */
const maxRegularBytes: u32 = 1 << 20
/** Copies of payloads that wait until the records are taken. */
const maxCopiedBytes: usize = 1 << 20

let records: usize = 0
let recordBytes: usize = 0
let mostRecords: u32 = 0

/** Where the copies of the last records begin. */
let copies: usize = 0

/** Where the lines go on that the last records do not have. */
let next: usize = 0

/** @returns where the records lie */
export function makeRecords(most: u32, fieldCount: u32, longest: u32): usize {
  mostRecords = most
  recordBytes = makeSlots(fieldCount, longest)
  records = reserve(most * recordBytes)
  return records
}

export function nextLine(): usize {
  return next
}

/**
 * @param end behind a line feed
 * @returns how many records there are now; there may be more lines (`nextLine`). None: values must be forgotten first.
 */
export function readLines(start: usize, end: usize): u32 {
  startScratch()
  dropEntries(0)
  copies = scratchTop
  let at = start
  let count: u32 = 0
  while (at < end && count < mostRecords) {
    if (scratchTop - copies > maxCopiedBytes || !hasRoom()) break
    startRecord(records + count * recordBytes)
    at = readLine(at)
    count++
  }
  next = at
  return count
}

/** @returns where the next line begins */
function readLine(start: usize): usize {
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
  endRecord(start, end, isRead)
  return end + 1
}
