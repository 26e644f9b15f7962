/**
 * Numbers of JSON: where they end.
 *
 * @module
 */
import { byteAt, isDigit, MINUS, PLUS, POINT, ZERO } from './bytes'

/** Behind the number that begins here; 0 where none does. */
export function numberEnd(start: usize): usize {
  let at = byteAt(start) == MINUS ? start + 1 : start
  if (byteAt(at) == ZERO) at++
  else {
    at = digitsEnd(at)
    if (!at) return 0
  }
  if (byteAt(at) == POINT) {
    at = digitsEnd(at + 1)
    if (!at) return 0
  }
  if ((byteAt(at) | 0x20) != 0x65) return at
  const sign = byteAt(at + 1)
  return digitsEnd(sign == PLUS || sign == MINUS ? at + 2 : at + 1)
}

/** Behind at least one digit. */
// @inline
function digitsEnd(start: usize): usize {
  if (!isDigit(byteAt(start))) return 0
  let at = start + 1
  while (isDigit(byteAt(at))) at++
  return at
}
