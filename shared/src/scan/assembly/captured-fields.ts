/**
 * Where the fields stand that say what an event is. Which field has which path, the platform tells TypeScript.
 *
 * @module
 */
import { BRACE, MINUS, QUOTE, byteAt, isDigit } from './bytes'
import { reserve } from './memory'

/** Their order is that of `scanFieldNames` in scan-fields.ts. 0 is no field. */
export const TYPE: u32 = 1
export const SOURCE: u32 = 2
export const NAME: u32 = 3
export const TIME: u32 = 4
export const TIME_INSIDE: u32 = 5
export const LATER_TIME: u32 = 6
export const USER: u32 = 7
export const USER_ID: u32 = 8
export const COURSE: u32 = 9
export const FIRST_PATH: u32 = 10
export const LAST_PATH: u32 = 11
export const NETWORK: u32 = 12
export const LATER_NETWORK: u32 = 13
export const FIRST_MODULE: u32 = 14
export const LAST_MODULE: u32 = 19
const fieldLimit: u32 = 32

export const ABSENT: u32 = 0
export const TEXT: u32 = 1
/** Text with escapes: who needs it must have the line read. */
export const ESCAPED_TEXT: u32 = 2
export const NUMERIC: u32 = 3
export const NULL_VALUE: u32 = 4
/** An object, a list, true or false. */
export const OTHER: u32 = 5

let kinds: usize = 0
let ends: usize = 0

export function makeFields(): void {
  kinds = reserve(fieldLimit)
  ends = reserve(fieldLimit << 3)
}

// @inline
export function clearFields(): void {
  v128.store(kinds, i64x2.splat(0))
  v128.store(kinds, i64x2.splat(0), 16)
}

/** Notes a field whose value begins and ends here. */
export function capture(field: u32, start: usize, end: usize, hasEscape: bool): void {
  const first = byteAt(start)
  let kind = OTHER
  let from = start
  let to = end
  if (first == QUOTE) {
    kind = hasEscape ? ESCAPED_TEXT : TEXT
    from++
    to--
  } else if (first == MINUS || isDigit(first)) kind = NUMERIC
  else if (first == 0x6e) kind = NULL_VALUE
  else if (first == BRACE) kind = OTHER
  store<u8>(kinds + field, kind)
  store<u32>(ends + (field << 3), <u32>from)
  store<u32>(ends + (field << 3), <u32>to, 4)
}

// @inline
export function fieldKind(field: u32): u32 {
  return <u32>load<u8>(kinds + field)
}

// @inline
export function fieldStart(field: u32): usize {
  return load<u32>(ends + (field << 3))
}

// @inline
export function fieldEnd(field: u32): usize {
  return load<u32>(ends + (field << 3), 4)
}

// @inline
export function fieldLength(field: u32): u32 {
  return <u32>(fieldEnd(field) - fieldStart(field))
}
