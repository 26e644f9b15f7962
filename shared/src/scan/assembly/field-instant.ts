/**
 * The moment of an event, in the spellings that nearly all events have. Twin of the usual spelling in event-time.ts.
 *
 * @module
 */
import { byteAt, COLON, isDigit, MINUS, PLUS, POINT, ZERO } from './bytes'

/** Milliseconds since 1970; negative where the text is to be read in TypeScript. `2013-03-05T10:15:00.000000+00:00`. */
export function plainInstant(start: usize, end: usize): f64 {
  const length = <u32>(end - start)
  if (length < 26 || byteAt(start) != 0x32 || byteAt(start + 1) != ZERO || !areDigits(start + 20, 6)) return -1
  if (byteAt(start + 4) != MINUS || byteAt(start + 7) != MINUS || byteAt(start + 10) != 0x54) return -1
  if (byteAt(start + 13) != COLON || byteAt(start + 16) != COLON || byteAt(start + 19) != POINT) return -1
  if (!isUtc(start + 26, end)) return -1
  const year = 2000 + two(start + 2)
  const month = two(start + 5)
  const day = two(start + 8)
  const hour = two(start + 11)
  const minute = two(start + 14)
  const second = two(start + 17)
  // A number that is none is larger than any of these. Of the years 2000 to 2099 each fourth is a leap year.
  if (year > 2099 || month - 1 > 11 || day - 1 > lastDay(year, month) - 1 || hour > 23 || minute > 59 || second > 59)
    return -1
  const ms = digit(start + 20) * 100 + digit(start + 21) * 10 + digit(start + 22)
  return <f64>days(year, month, day) * 86_400_000 + <f64>(((hour * 60 + minute) * 60 + second) * 1_000 + ms)
}

/** A number of milliseconds of these decades; negative where it is another number. */
export function millisecondsAt(start: usize, end: usize): f64 {
  if (end - start != 13 || byteAt(start) - 0x31 > 2 || !areDigits(start, 13)) return -1
  let number: f64 = 0
  for (let at = start; at < end; at++) number = number * 10 + <f64>digit(at)
  return number
}

/** Days since 1970, by counting years from March on. */
function days(year: u32, month: u32, day: u32): u32 {
  const years = month > 2 ? year : year - 1
  const months = month > 2 ? month - 3 : month + 9
  const leap = years / 4 - years / 100 + years / 400
  return years * 365 + leap + (months * 153 + 2) / 5 + day - 1 - 719_468
}

/** Of the month. Twin of `startOfDay`. */
// @inline
function lastDay(year: u32, month: u32): u32 {
  if (month == 2) return year % 4 == 0 ? 29 : 28
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31
}

/** Nothing, `Z` or `+00:00`. */
function isUtc(at: usize, end: usize): bool {
  if (at == end) return true
  if (byteAt(at) == 0x5a) return at + 1 == end
  if (byteAt(at) != PLUS || at + 6 != end) return false
  return load<u16>(at, 1) == 0x3030 && byteAt(at + 3) == COLON && load<u16>(at, 4) == 0x3030
}

function areDigits(start: usize, count: u32): bool {
  for (let at = start; at < start + count; at++) if (!isDigit(byteAt(at))) return false
  return true
}

/** More than any number of two digits where they are none. */
// @inline
function two(at: usize): u32 {
  return isDigit(byteAt(at)) && isDigit(byteAt(at + 1)) ? digit(at) * 10 + digit(at + 1) : 1000
}

// @inline
function digit(at: usize): u32 {
  return byteAt(at) - ZERO
}
