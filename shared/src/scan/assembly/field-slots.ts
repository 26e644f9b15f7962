/**
 * The record that is being filled: of each field, in a slot, what its value is. TypeScript knows it from field-record.ts.
 *
 * @module
 */
import { limitOf } from './field-keys'
import { keep, valuesHaveRoom } from './kept-values'

/** What a value is. 0: the event does not have the field. */
export const KEPT: u32 = 1
export const JSON: u32 = 2
export const TEXT: u32 = 3
export const OBJECT: u32 = 4
export const INSTANT: u32 = 5
export const DECIMAL: u32 = 6
/** An object, and a text that is one: their listed members are fields of the record. */
export const READ_OBJECT: u32 = 7
export const READ_TEXT: u32 = 8
/** An object whose keys are its own, and a payload that is a form. */
export const ENTRIES: u32 = 9
export const READ_FORM: u32 = 10

/** Before the fields: where the line begins and ends, whether its fields were read, nothing, the moment. */
const headBytes: usize = 24
export const slotBytes: usize = 16

let recordBytes: usize = 0
let fields: u32 = 0
/** Bytes of the longest value that is kept. */
let longestKept: u32 = 0

let record: usize = 0

/** Where the slot of the first field is: of the record, or as if an entry's slots were those of its fields. */
export let slots: usize = 0

/** @returns bytes of a record */
export function makeSlots(fieldCount: u32, longest: u32): usize {
  fields = fieldCount
  longestKept = longest
  recordBytes = headBytes + fieldCount * slotBytes
  return recordBytes
}

export function startRecord(at: usize): void {
  record = at
  memory.fill(record, 0, recordBytes)
  slots = record + headBytes
}

export function endRecord(start: usize, end: usize, isRead: u32): void {
  store<u32>(record, <u32>start)
  store<u32>(record, <u32>end, 4)
  store<u32>(record, isRead, 8)
}

export function setSlots(at: usize): void {
  slots = at
}

/** Whether all values of a record can surely be kept. */
export function hasRoom(): bool {
  return valuesHaveRoom(fields, longestKept)
}

/** A short value is kept. */
// @inline
export function settled(slot: usize, start: usize, end: usize, key: usize): usize {
  const length = <u32>(end - start)
  return length <= limitOf(key) ? placed(slot, KEPT, keep(start, length), 0, end) : placed(slot, JSON, start, end, end)
}

// @inline
export function placed(slot: usize, kind: u32, from: usize, to: usize, end: usize): usize {
  store<u32>(slot, kind)
  store<u32>(slot, <u32>from, 4)
  store<u32>(slot, <u32>to, 8)
  return end
}

export function decimal(slot: usize, number: f64, end: usize): usize {
  store<u32>(slot, DECIMAL)
  store<f64>(slot, number, 8)
  return end
}

export function isInstant(slot: usize, instant: f64): bool {
  if (instant < 0) return false
  store<u32>(slot, INSTANT)
  store<f64>(record, instant, 16)
  return true
}
