/**
 * JSON strings: where they end.
 *
 * @module
 */
import { BACKSLASH, backslashes, byteAt, isHexDigit, lastControls, QUOTE, quotes, stringMarks } from './bytes'

/** Whether the string that was last crossed has an escape. */
export let hasEscape: bool = false

/** Set where only the reference can tell: the line is read by it. */
export let irregular: bool = false

export function clearIrregular(): void {
  irregular = false
}

export function setIrregular(): usize {
  irregular = true
  return 0
}

/** @returns where the closing quote of a string stands whose content begins at `start`; 0 where it is not valid */
// @inline
export function stringEnd(start: usize): usize {
  const quote = quotes
  const backslash = backslashes
  const control = lastControls
  let at = start
  let marks = stringMarks(v128.load(at), quote, backslash, control)
  while (!marks) {
    at += 16
    marks = stringMarks(v128.load(at), quote, backslash, control)
  }
  at += ctz(marks)
  hasEscape = false
  if (byteAt(at) == QUOTE) return at
  return byteAt(at) == BACKSLASH ? escapedEnd(at) : 0
}

function escapedEnd(start: usize): usize {
  const quote = quotes
  const backslash = backslashes
  const control = lastControls
  let at = start
  hasEscape = true
  while (true) {
    const length = escapeLength(at)
    if (length == 0) return 0
    at += length
    let marks = stringMarks(v128.load(at), quote, backslash, control)
    while (!marks) {
      at += 16
      marks = stringMarks(v128.load(at), quote, backslash, control)
    }
    at += ctz(marks)
    if (byteAt(at) == QUOTE) return at
    if (byteAt(at) != BACKSLASH) return 0
  }
}

/** Bytes of the escape at a backslash; 0 where it is none. */
// @inline
export function escapeLength(at: usize): u32 {
  const mark = byteAt(at + 1)
  if (mark == QUOTE || mark == BACKSLASH) return 2
  if (mark == 0x75) return isHex4(at + 2) ? 6 : 0
  return mark == 0x2f || mark == 0x62 || mark == 0x66 || mark == 0x6e || mark == 0x72 || mark == 0x74 ? 2 : 0
}

export function isHex4(at: usize): bool {
  return (
    isHexDigit(byteAt(at)) && isHexDigit(byteAt(at + 1)) && isHexDigit(byteAt(at + 2)) && isHexDigit(byteAt(at + 3))
  )
}

export function setHasEscape(answer: bool): void {
  hasEscape = answer
}
