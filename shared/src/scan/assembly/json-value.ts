/**
 * Crosses JSON values exactly as `JSON.parse` accepts them, and touches what they are made of. Makes nothing of them.
 *
 * A function gets where a value, or what is behind its first byte, begins; it answers where the value has ended, or 0
 * where it is not valid or irregular.
 *
 * @module
 */
import { BLANK, BRACE, BRACKET, BRACKET_END, byteAt, COLON, COMMA, LINE_FEED, QUOTE } from './bytes'
import { numberEnd } from './json-number'
import { object } from './json-object'
import { ALSE, maxDepth, NULL_WORD, TRUE } from './json-skip'
import { childOf, STEP_ITEM } from './path-tree'
import { setIrregular } from './strings'
import { stringValue } from './string-value'
import { ARRAY, BOOLEAN, NULL, NUMBER, touch } from './touched-pairs'

/** Encodings around the present text: 0 in the line itself, 1 in JSON in a string. */
export let encodings: u32 = 0

export function setEncodings(count: u32): void {
  encodings = count
}

/** Line feeds are blanks only in JSON in a string: in a line there are none, and behind it lies the next one. */
export function skipBlanks(start: usize): usize {
  let at = start
  while (true) {
    const byte = byteAt(at)
    if (byte != BLANK && byte != 9 && byte != 13 && (byte != LINE_FEED || encodings == 0)) return at
    at++
  }
}

// @inline
export function pastBlanks(at: usize): usize {
  if (byteAt(at) > BLANK) return at
  return byteAt(at + 1) > BLANK && byteAt(at) == BLANK ? at + 1 : skipBlanks(at)
}

export function value(at: usize, place: usize, depth: u32): usize {
  const byte = byteAt(at)
  if (byte == QUOTE) return stringValue(at + 1, place, depth)
  if (byte == BRACE) return object(at + 1, place, depth + 1)
  if (byte == BRACKET) return array(at + 1, place, depth + 1)
  return literal(at, byte, place)
}

export function literal(at: usize, byte: u32, place: usize): usize {
  if (byte == 0x74 && load<u32>(at) == TRUE) {
    touch(place, BOOLEAN)
    return at + 4
  }
  if (byte == 0x66 && load<u32>(at, 1) == ALSE) {
    touch(place, BOOLEAN)
    return at + 5
  }
  if (byte == 0x6e && load<u32>(at) == NULL_WORD) {
    touch(place, NULL)
    return at + 4
  }
  const end = numberEnd(at)
  if (end) touch(place, NUMBER)
  return end
}

function array(start: usize, place: usize, depth: u32): usize {
  if (depth > maxDepth) return setIrregular()
  touch(place, ARRAY)
  let at = pastBlanks(start)
  if (byteAt(at) == BRACKET_END) return at + 1
  const item = childOf(place, STEP_ITEM)
  if (!item) return setIrregular()
  while (true) {
    at = value(at, item, depth)
    if (!at) return 0
    at = pastBlanks(at)
    const byte = byteAt(at)
    if (byte == BRACKET_END) return at + 1
    if (byte != COMMA) return 0
    at = pastBlanks(at + 1)
  }
}
