/**
 * Payloads that are forms, `key=value` one after another, as entries: each has its key as it is spelled, as a kept value, and
 * where its value stands. What is unusual is left to TypeScript, which reads all forms (payload-text.ts).
 *
 * @module
 */
import { AMPERSAND, BACKSLASH, BLANK, BRACE, BRACE_END, byteAt, EQUALS, HASH, QUESTION, QUOTE, SLASH } from './bytes'
import { addEntry, longestKey } from './field-entries'
import { hasRoom, KEPT, placed, slotBytes, TEXT } from './field-slots'
import { keep } from './kept-values'
import { reserve } from './memory'
import { scratchTop } from './string-copy'

/** A bit for what may stand in a key, and for what may stand in a value. */
const IN_KEY: u32 = 1
const IN_VALUE: u32 = 2
/** And for what a kept text may have. */
const IS_PLAIN: u32 = 4

/** Bytes of the longest value that is kept, with quotes. */
const longestValue: u32 = 40

let uses: usize = 0

export function makeFormBytes(): void {
  uses = reserve(256)
  for (let byte = BLANK + 1; byte < 0x7f; byte++) {
    const isNowhere = byte == 0x3c || byte == 0x3e || byte == BRACE || byte == BRACE_END || byte == QUOTE
    if (isNowhere || byte == AMPERSAND) continue
    const isMark = byte == EQUALS || byte == SLASH || byte == QUESTION || byte == HASH || byte == BACKSLASH
    const plain = byte == BACKSLASH ? 0 : IS_PLAIN
    store<u8>(uses + byte, (isMark ? IN_VALUE : IN_KEY | IN_VALUE) | plain)
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
    placeValue(entry + slotBytes, equals + 1, ended)
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

/** A short value is kept: most answers are choices. JSON would spell a backslash otherwise. */
function placeValue(slot: usize, start: usize, end: usize): void {
  const length = <u32>(end - start)
  if (length + 2 > longestValue || behind(start, end, IS_PLAIN) != end) placed(slot, TEXT, start, end, end)
  else placed(slot, KEPT, keptText(start, length), 0, end)
}

/** Kept values are as JSON spells them. */
function keptText(start: usize, length: u32): u32 {
  const quoted = scratchTop
  store<u8>(quoted, QUOTE)
  memory.copy(quoted + 1, start, length)
  store<u8>(quoted + 1 + length, QUOTE)
  return keep(quoted, length + 2)
}
