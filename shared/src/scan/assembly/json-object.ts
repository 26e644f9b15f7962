/**
 * Crosses JSON objects, key by key: mostly the keys are those of the last such object, in their order.
 *
 * @module
 */
import { BRACE_END, byteAt, COMMA, QUOTE } from './bytes'
import { capture } from './captured-fields'
import { maxDepth } from './json-skip'
import { pastBlanks, value } from './json-value'
import { findKey, isListedKey, keyEnd } from './object-keys'
import {
  firstOf,
  flagsOf,
  isKeyAt,
  isSeenIn,
  keyTextLength,
  nextOf,
  PLACE_FIELD_BIT,
  setFirst,
  setNext,
} from './path-tree'
import { dropSeenKeys, newObject, seenTop } from './seen-keys'
import { hasEscape, setIrregular, stringEnd } from './strings'
import { isPlainString } from './string-value'
import { OBJECT, STRING, touch } from './touched-pairs'

/** From so many keys on an object may be a map, where even listed keys are data (shape/listed-keys.ts); the event is none. */
const openFromKeys: u32 = 16

/** What mostly stands between a key and a string, and between a value and the next key. */
const BLANK_QUOTE: u32 = 0x2220
const COMMA_BLANK_QUOTE: u32 = 0x22202c

/** @returns behind the object whose content begins at `start`; 0 where it is not valid or irregular */
export function object(start: usize, place: usize, depth: u32): usize {
  if (depth > maxDepth) return setIrregular()
  touch(place, OBJECT)
  let at = pastBlanks(start)
  if (byteAt(at) == BRACE_END) return at + 1
  if (byteAt(at) != QUOTE) return 0
  at++
  const number = newObject()
  const bottom = seenTop
  let keys: u32 = 0
  let listed: u32 = 0
  let former: usize = 0
  let key = firstOf(place)
  while (true) {
    if (key && isKeyAt(key, at) && keyTextLength(key)) {
      at += keyTextLength(key)
      listed++
      if (isSeenIn(key, number)) return setIrregular()
    } else {
      key = findKey(at, place, former, number, bottom)
      if (!key) return 0
      at = keyEnd
      if (isListedKey) listed++
      if (former) setNext(former, key)
      else setFirst(place, key)
    }
    keys++
    const flags = flagsOf(key)
    let end: usize
    if (<u32>load<u16>(at) == BLANK_QUOTE && isPlainString(flags, byteAt(at + 2))) {
      const quote = stringEnd(at + 2)
      if (!quote) return 0
      touch(key, STRING)
      at++
      end = quote + 1
    } else {
      at = pastBlanks(at)
      end = value(at, key, depth)
      if (!end) return 0
    }
    const field = flags >> PLACE_FIELD_BIT
    if (field) capture(field, at, end, hasEscape)
    if ((load<u32>(end) & 0xffffff) == COMMA_BLANK_QUOTE) at = end + 3
    else {
      at = pastBlanks(end)
      const byte = byteAt(at)
      if (byte == BRACE_END) break
      if (byte != COMMA) return 0
      at = pastBlanks(at + 1)
      if (byteAt(at) != QUOTE) return 0
      at++
    }
    former = key
    key = nextOf(key)
  }
  dropSeenKeys(bottom)
  return depth > 1 && isMap(keys, listed) ? setIrregular() : at + 1
}

/** Whether an object with so many keys, of which so many are listed, may be a map. */
// @inline
export function isMap(keys: u32, listed: u32): bool {
  return keys >= openFromKeys && listed > 0 && listed * 2 < keys
}
