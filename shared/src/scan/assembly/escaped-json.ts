/**
 * Crosses JSON in a string where it stands: its quotes are `\"` there. Whatever is unusual is left to a copy without the
 * escapes.
 *
 * A function gets where a value, or what is behind its first byte, begins; it answers where the value has ended, or 0
 * where a copy has to be read, or the line is irregular.
 *
 * @module
 */
import {
  BACKSLASH,
  backslashes,
  BLANK,
  blanks,
  BRACE,
  BRACE_END,
  BRACKET,
  BRACKET_END,
  byteAt,
  COMMA,
  NOT_ASCII,
  QUOTE,
  quotes,
  stringMarks,
} from './bytes'
import { isMap } from './json-object'
import { maxDepth } from './json-skip'
import { literal } from './json-value'
import { findEscapedKey, isListedKey, keyEnd } from './object-keys'
import {
  childOf,
  firstOf,
  flagsOf,
  isEscapedKeyAt,
  isSeenIn,
  keyTextLength,
  nextOf,
  PLACE_FIELD_BIT,
  setFirst,
  setNext,
  STEP_ITEM,
} from './path-tree'
import { dropSeenKeys, newObject, seenTop } from './seen-keys'
import { isHex4, setHasEscape, setIrregular } from './strings'
import { isPlainString } from './string-value'
import { ARRAY, OBJECT, STRING, touch } from './touched-pairs'
import { characterLength } from './utf8'

const ESCAPED_QUOTE: u32 = 0x225c

export function escapedValue(at: usize, place: usize, depth: u32): usize {
  const byte = byteAt(at)
  if (byte == BACKSLASH) return escapedString(at, place)
  if (byte == BRACE) return escapedObject(at + 1, place, depth + 1)
  if (byte == BRACKET) return escapedArray(at + 1, place, depth + 1)
  return literal(at, byte, place)
}

function escapedObject(start: usize, place: usize, depth: u32): usize {
  if (depth > maxDepth) return setIrregular()
  touch(place, OBJECT)
  let at = pastSpaces(start)
  if (byteAt(at) == BRACE_END) return at + 1
  const number = newObject()
  const bottom = seenTop
  let keys: u32 = 0
  let listed: u32 = 0
  let former: usize = 0
  let key = firstOf(place)
  while (true) {
    if (<u32>load<u16>(at) != ESCAPED_QUOTE) return 0
    at += 2
    if (key && isEscapedKeyAt(key, at)) {
      at += keyTextLength(key) + 1
      listed++
      if (isSeenIn(key, number)) return setIrregular()
    } else {
      key = findEscapedKey(at, place, former, number, bottom)
      if (!key) return 0
      at = keyEnd
      if (isListedKey) listed++
      if (former) setNext(former, key)
      else setFirst(place, key)
    }
    keys++
    if (flagsOf(key) >> PLACE_FIELD_BIT) return 0
    at = escapedValue(pastSpaces(at), key, depth)
    if (!at) return 0
    at = pastSpaces(at)
    if (byteAt(at) == BRACE_END) break
    if (byteAt(at) != COMMA) return 0
    at = pastSpaces(at + 1)
    former = key
    key = nextOf(key)
  }
  dropSeenKeys(bottom)
  return isMap(keys, listed) ? setIrregular() : at + 1
}

function escapedArray(start: usize, place: usize, depth: u32): usize {
  if (depth > maxDepth) return setIrregular()
  touch(place, ARRAY)
  let at = pastSpaces(start)
  if (byteAt(at) == BRACKET_END) return at + 1
  const item = childOf(place, STEP_ITEM)
  if (!item) return setIrregular()
  while (true) {
    at = escapedValue(at, item, depth)
    if (!at) return 0
    at = pastSpaces(at)
    if (byteAt(at) == BRACKET_END) return at + 1
    if (byteAt(at) != COMMA) return 0
    at = pastSpaces(at + 1)
  }
}

function escapedString(at: usize, place: usize): usize {
  if (<u32>load<u16>(at) != ESCAPED_QUOTE) return 0
  const isEmpty = <u32>load<u16>(at + 2) == ESCAPED_QUOTE
  // Of an empty string, the first byte says nothing.
  if (!isPlainString(flagsOf(place), isEmpty ? QUOTE : byteAt(at + 2))) return 0
  const end = escapedStringEnd(at + 2)
  if (end) touch(place, STRING)
  return end
}

/** @returns behind the closing quote of a string whose content begins at `start`; 0 where it has an unusual escape */
export function escapedStringEnd(start: usize): usize {
  const quote = quotes
  const backslash = backslashes
  const blank = blanks
  let at = start
  setHasEscape(false)
  while (true) {
    let marks = stringMarks(v128.load(at), quote, backslash, blank)
    while (!marks) {
      at += 16
      marks = stringMarks(v128.load(at), quote, backslash, blank)
    }
    at += ctz(marks)
    if (<u32>load<u16>(at) == ESCAPED_QUOTE) return at + 2
    const length = byteAt(at) >= NOT_ASCII ? characterLength(at) : innerEscapeLength(at)
    if (length == 0) return 0
    at += length
  }
}

/** Bytes of an escape of the string inside, of which the outer one has escaped each backslash and quote; 0 for any other. */
function innerEscapeLength(at: usize): u32 {
  if (byteAt(at) != BACKSLASH || byteAt(at + 1) != BACKSLASH) return 0
  setHasEscape(true)
  const mark = byteAt(at + 2)
  if (mark == BACKSLASH) return byteAt(at + 3) == QUOTE || byteAt(at + 3) == BACKSLASH ? 4 : 0
  if (mark == 0x75) return isHex4(at + 3) ? 7 : 0
  return mark == 0x2f || mark == 0x62 || mark == 0x66 || mark == 0x6e || mark == 0x72 || mark == 0x74 ? 3 : 0
}

// @inline
function pastSpaces(start: usize): usize {
  let at = start
  while (byteAt(at) == BLANK) at++
  return at
}
