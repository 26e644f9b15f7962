/**
 * The month of an event. Plain spellings of ISO 8601 in UTC are read here; of numbers of a day only the first is asked.
 *
 * @module
 */
import { answerTo, ASK_MONTH_OF_DAY } from './answers'
import { byteAt, COLON, isDigit, MINUS, PLUS, POINT, ZERO } from './bytes'
import {
  fieldEnd,
  fieldKind,
  fieldLength,
  fieldStart,
  NUMERIC,
  OTHER,
  TEXT,
  TIME,
  TIME_INSIDE,
} from './captured-fields'
import { monthOf } from './host'
import { reserve } from './memory'

export const NO_MONTH: u32 = 0xfff
export const IRREGULAR_MONTH: u32 = 0x1000

/** `2013-03-05T10:15:00`, with `T` or a blank. */
const secondsLength: u32 = 19
const maxFractionDigits: usize = 12
const zero: u32 = ZERO
/** The digits of a number of seconds, milliseconds or microseconds that tell the day. */
const dayDigits: u32 = 5
const dayMask: u64 = 0xffffffffff

/** What mostly stands behind the minute, and how much greater its bytes may be: `:59.999999+00:00`. */
const usualRest = i8x16(0x3a, 0x30, 0x30, 0x2e, 0x30, 0x30, 0x30, 0x30, 0x30, 0x30, 0x2b, 0x30, 0x30, 0x3a, 0x30, 0x30)
const usualRange = i8x16(0, 5, 9, 0, 9, 9, 9, 9, 9, 9, 0, 0, 0, 0, 0, 0)
const usualLength: usize = 32

let dayText: usize = 0

/** Events follow one another: mostly in the minute of the last one. */
let lastMinute: v128 = i64x2.splat(0)
let lastMonth: u32 = NO_MONTH
/** The same of numbers: the digits of the day and how many digits there are, and the answer. */
let lastDay: u64 = 0
let lastAnswer: f64 = 0

export function makeMonths(): void {
  dayText = reserve(16)
}

/** Months since January 2000, `NO_MONTH` or `IRREGULAR_MONTH`. */
export function monthOfEvent(): u32 {
  if (fieldKind(TIME) == OTHER && fieldKind(TIME_INSIDE) == NUMERIC) return monthOfNumber()
  const field = fieldKind(TIME) == OTHER ? TIME_INSIDE : TIME
  if (fieldKind(field) != TEXT || fieldLength(field) < secondsLength) return monthOf()
  const month = plainMonth(fieldStart(field), fieldEnd(field))
  return month == NO_MONTH ? monthOf() : month
}

/** All numbers of so many digits with the same first ones lie within little more than a day: mostly in one month. */
function monthOfNumber(): u32 {
  const start = fieldStart(TIME_INSIDE)
  const length = fieldLength(TIME_INSIDE)
  if (length < 9 || length > 16) return monthOf()
  const others = i8x16.ge_u(i8x16.sub(v128.load(start), i8x16.splat(<i8>ZERO)), i8x16.splat(10))
  if ((<u32>i8x16.bitmask(others)) & ((1 << length) - 1)) return monthOf()
  const day = (load<u64>(start) & dayMask) | ((<u64>length) << 56)
  if (day != lastDay) {
    lastDay = day
    lastAnswer = monthOfDay(start, length)
  }
  return lastAnswer >= 0 ? <u32>lastAnswer : monthOf()
}

function monthOfDay(start: usize, length: u32): f64 {
  v128.store(dayText, i8x16.splat(<i8>ZERO))
  memory.copy(dayText, start, dayDigits)
  return answerTo(ASK_MONTH_OF_DAY, dayText, length)
}

/** `NO_MONTH` where it is not plain to see. */
function plainMonth(start: usize, end: usize): u32 {
  const minute = v128.load(start)
  if (v128.any_true(v128.xor(minute, lastMinute))) {
    lastMonth = monthOfMinute(start)
    lastMinute = minute
  }
  if (end - start == usualLength && isUsualRest(v128.load(start, 16))) return lastMonth
  if (byteAt(start + 16) != COLON || !areTwo(start + 17) || byteAt(start + 17) > 0x35) return NO_MONTH
  return isUtc(fractionEnd(start + secondsLength, end), end) ? lastMonth : NO_MONTH
}

// @inline
function isUsualRest(bytes: v128): bool {
  return i8x16.all_true(i8x16.le_u(i8x16.sub(bytes, usualRest), usualRange))
}

/** Of a text like `2013-03-05T10:15`; `NO_MONTH` where it is not plain to see. */
function monthOfMinute(start: usize): u32 {
  if (!hasPlainForm(start)) return NO_MONTH
  const year = twoDigits(start) * 100 + twoDigits(start + 2)
  const month = twoDigits(start + 5)
  const day = twoDigits(start + 8)
  if (year < 2000 || year > 2099 || month < 1 || month > 12 || day < 1 || day > 28) return NO_MONTH
  return twoDigits(start + 11) > 23 || twoDigits(start + 14) > 59 ? NO_MONTH : (year - 2000) * 12 + month - 1
}

function hasPlainForm(at: usize): bool {
  const letter = byteAt(at + 10)
  if (byteAt(at + 4) != MINUS || byteAt(at + 7) != MINUS || (letter != 0x54 && letter != 0x20)) return false
  if (byteAt(at + 13) != COLON) return false
  return areTwo(at) && areTwo(at + 2) && areTwo(at + 5) && areTwo(at + 8) && areTwo(at + 11) && areTwo(at + 14)
}

// @inline
function areTwo(at: usize): bool {
  return isDigit(byteAt(at)) && isDigit(byteAt(at + 1))
}

// @inline
function twoDigits(at: usize): u32 {
  return (byteAt(at) - zero) * 10 + byteAt(at + 1) - zero
}

/** Behind a fraction, if there is one; 0 where it is not valid. */
function fractionEnd(start: usize, end: usize): usize {
  if (start == end || byteAt(start) != POINT) return start
  let at = start + 1
  while (at < end && isDigit(byteAt(at))) at++
  return at == start + 1 || at - start - 1 > maxFractionDigits ? 0 : at
}

/** Nothing, `Z` or `+00:00`. */
function isUtc(at: usize, end: usize): bool {
  if (at == 0) return false
  if (at == end) return true
  if (byteAt(at) == 0x5a) return at + 1 == end
  if (byteAt(at) != PLUS || at + 6 != end) return false
  return load<u16>(at, 1) == 0x3030 && byteAt(at + 3) == COLON && load<u16>(at, 4) == 0x3030
}
