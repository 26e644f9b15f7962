/**
 * Payloads that are forms, `key=value` one after another, as entries: each has its key as it is spelled, as a kept value, and
 * where its value stands. What is unusual is left to TypeScript, which reads all forms (payload-text.ts).
 *
 * @module
 */
import { AMPERSAND, BACKSLASH, BLANK, BRACE, BRACE_END, byteAt, EQUALS, HASH, QUESTION, QUOTE, SLASH } from './bytes'
import { addEntry, longestKey } from './field-entries'
import { hasRoom, TEXT } from './field-slots'
import { keep } from './kept-values'
import { reserve } from './memory'
import { scratchTop } from './string-copy'

/** A bit for what may stand in a key, and for what may stand in a value. */
const IN_KEY: u32 = 1
const IN_VALUE: u32 = 2

let uses: usize = 0

export function makeFormBytes(): void {
  uses = reserve(256)
  for (let byte = BLANK + 1; byte < 0x7f; byte++) {
    const isNowhere = byte == 0x3c || byte == 0x3e || byte == BRACE || byte == BRACE_END || byte == QUOTE
    if (isNowhere || byte == AMPERSAND) continue
    const isMark = byte == EQUALS || byte == SLASH || byte == QUESTION || byte == HASH || byte == BACKSLASH
    store<u8>(uses + byte, isMark ? IN_VALUE : IN_KEY | IN_VALUE)
  }
}

/**
 * @param first of its entries
 * @returns whether all of the text is such a form. If not, its entries are to be dropped.
 */
export function isFormRead(start: usize, end: usize, first: u32): bool {
  let at = start
  while (true) {
    const equals = behind(at, end, IN_KEY)
    const length = <u32>(equals - at)
    if (equals == end || byteAt(equals) != EQUALS || !length || length + 2 > longestKey) return false
    if (!hasRoom()) return false
    const entry = addEntry(first, keptText(at, length))
    if (!entry) return false
    const ended = behind(equals + 1, end, IN_VALUE)
    store<u32>(entry, TEXT, 16)
    store<u32>(entry, <u32>(equals + 1), 20)
    store<u32>(entry, <u32>ended, 24)
    if (ended == end) return true
    if (byteAt(ended) != AMPERSAND) return false
    at = ended + 1
  }
}

// @inline
function behind(start: usize, end: usize, use: u32): usize {
  let at = start
  while (at < end && load<u8>(uses + byteAt(at)) & use) at++
  return at
}

/** Kept values are as JSON spells them. */
function keptText(start: usize, length: u32): u32 {
  const quoted = scratchTop
  store<u8>(quoted, QUOTE)
  memory.copy(quoted + 1, start, length)
  store<u8>(quoted + 1 + length, QUOTE)
  return keep(quoted, length + 2)
}
