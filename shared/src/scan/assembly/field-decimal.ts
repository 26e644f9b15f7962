/**
 * Short numbers, exactly as `JSON.parse` gives them: their digits and the power of ten below them are both exact, and so what
 * one division makes of them is the nearest number.
 *
 * @module
 */
import { byteAt, isDigit, MINUS, POINT, ZERO } from './bytes'

/** Characters of a number whose digits are surely exact. */
const longestDecimal: usize = 15

/** Of a value that JSON allows, whether it is such a number. */
export function isDecimal(start: usize, end: usize): bool {
  if (end - start > longestDecimal) return false
  for (let at = byteAt(start) == MINUS ? start + 1 : start; at < end; at++) {
    if (!isDigit(byteAt(at)) && byteAt(at) != POINT) return false
  }
  return true
}

export function decimalAt(start: usize, end: usize): f64 {
  const isNegative = byteAt(start) == MINUS
  let digits: f64 = 0
  let power: f64 = 1
  let step: f64 = 1
  for (let at = isNegative ? start + 1 : start; at < end; at++) {
    const byte = byteAt(at)
    if (byte == POINT) {
      step = 10
      continue
    }
    digits = digits * 10 + <f64>(byte - ZERO)
    power *= step
  }
  return (isNegative ? -digits : digits) / power
}
