/**
 * JSON strings: where they end.
 *
 * @module
 */
import { BACKSLASH, backslashes, blanks, byteAt, isHexDigit, NOT_ASCII, QUOTE, quotes, stringMarks } from './bytes'
import { characterLength } from './utf8'

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
  const blank = blanks
  let at = start
  let marks = stringMarks(v128.load(at), quote, backslash, blank)
  while (!marks) {
    at += 16
    marks = stringMarks(v128.load(at), quote, backslash, blank)
  }
  at += ctz(marks)
  hasEscape = false
  return byteAt(at) == QUOTE ? at : oddEnd(at)
}

/** The same from the first byte on that is not plain. Also holds the string to UTF-8. */
function oddEnd(start: usize): usize {
  const quote = quotes
  const backslash = backslashes
  const blank = blanks
  let at = start
  while (true) {
    const byte = byteAt(at)
    if (byte == QUOTE) return at
    if (byte == BACKSLASH) {
      hasEscape = true
      const length = escapeLength(at)
      if (length == 0) return 0
      at += length
    } else if (byte >= NOT_ASCII) {
      const length = characterLength(at)
      if (length == 0) return setIrregular()
      at += length
    } else return 0
    let marks = stringMarks(v128.load(at), quote, backslash, blank)
    while (!marks) {
      at += 16
      marks = stringMarks(v128.load(at), quote, backslash, blank)
    }
    at += ctz(marks)
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
