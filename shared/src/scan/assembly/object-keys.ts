/**
 * Keys of objects that the prediction of json-value.ts did not find.
 *
 * @module
 */
import { byteAt, COLON, isDigit } from './bytes'
import { skipBlanks } from './json-value'
import {
  childOf,
  isSeenIn,
  keyHash,
  keyOf,
  PLACE_DATA,
  PLACE_IRREGULAR,
  PLACE_LISTED_DATA,
  STEP_ANY_KEY,
} from './path-tree'
import { reserve } from './memory'
import { KEY_IS_NEW, seeKey } from './seen-keys'
import { hasEscape, setIrregular, stringEnd } from './strings'
import { NOT_ASCII } from './bytes'

/** Of the key that was last found: behind its colon. */
export let keyEnd: usize = 0
/** Whether the vocabulary lists the key that was last found. */
export let isListedKey: bool = false

/** Longer keys, in characters, are listed nowhere. */
let longestListed: u32 = 0
/** Keys with a digit are listed nowhere but in this list of hashes. */
let withDigit: usize = 0
let withDigitCount: u32 = 0
const maxWithDigit: u32 = 64

export function makeKeyHints(longest: u32): void {
  longestListed = longest
  withDigit = reserve(maxWithDigit << 3)
  withDigitCount = 0
}

/** Says that a key with a digit is listed. @returns whether there was room for it */
export function listKeyWithDigit(key: usize, length: u32): bool {
  if (withDigitCount == maxWithDigit) return false
  store<u64>(withDigit + (withDigitCount++ << 3), keyHash(key, length))
  return true
}

/** @returns the place of the key whose text begins at `start`; 0 where it is not valid or irregular */
export function findKey(start: usize, place: usize, object: u32): usize {
  const quote = stringEnd(start)
  if (!quote) return 0
  if (hasEscape) return setIrregular()
  const colon = skipBlanks(quote + 1)
  if (byteAt(colon) != COLON) return 0
  keyEnd = colon + 1
  const length = <u32>(quote - start)
  const hash = keyHash(start, length)
  const key = placeOfKey(start, length, hash, place)
  if (!key) return 0
  const isSeen = isOwnPlace ? isSeenIn(key, object) : seeKey(hash, object, false) != KEY_IS_NEW
  return isSeen ? setIrregular() : key
}

export function setListed(answer: bool): void {
  isListedKey = answer
}

/** Whether the key that was last placed has a place of its own. */
export let isOwnPlace: bool = false

/** @returns the place of a key; 0 where it is irregular */
export function placeOfKey(start: usize, length: u32, hash: u64, place: usize): usize {
  const found = isSurelyData(start, length, hash) ? PLACE_DATA : keyOf(place, start, length, hash)
  isOwnPlace = found > PLACE_IRREGULAR
  isListedKey = found != PLACE_DATA
  if (isOwnPlace) return found
  if (found == PLACE_IRREGULAR) return setIrregular()
  const anyKey = childOf(place, STEP_ANY_KEY)
  return anyKey ? anyKey : setIrregular()
}

function isSurelyData(start: usize, length: u32, hash: u64): bool {
  let digit = false
  for (let at = start; at < start + length; at++) {
    if (byteAt(at) >= NOT_ASCII) return false
    if (isDigit(byteAt(at))) {
      digit = true
      if (length <= longestListed) break
    }
  }
  if (length > longestListed) return true
  if (!digit) return false
  for (let i: u32 = 0; i < withDigitCount; i++) if (load<u64>(withDigit + (i << 3)) == hash) return false
  return true
}
