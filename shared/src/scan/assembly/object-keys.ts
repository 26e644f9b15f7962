/**
 * Keys of objects that the prediction of json-value.ts did not find.
 *
 * @module
 */
import { byteAt, COLON } from './bytes'
import { escapedStringEnd } from './escaped-json'
import { skipBlanks } from './json-value'
import {
  childOf,
  isChildOf,
  isEscapedKeyAt,
  isKeyAt,
  isSeenIn,
  keyHash,
  keyTextLength,
  keyOf,
  PLACE_DATA,
  PLACE_IRREGULAR,
  PLACE_LISTED_DATA,
  STEP_ANY_KEY,
} from './path-tree'
import { reserve } from './memory'
import { addSeenKey, findSeenKey } from './seen-keys'
import { hasEscape, setIrregular, stringEnd } from './strings'

/** Of the key that was last found: behind its colon. */
export let keyEnd: usize = 0
/** Whether the vocabulary lists the key that was last found. */
export let isListedKey: bool = false

/** Longer keys, in characters, are listed nowhere. */
let longestListed: u32 = 0
/** Keys with a digit are listed nowhere but in this list of hashes. */
let withDigit: usize = 0
let withDigitCount: u32 = 0
let longestWithDigit: u32 = 0
const maxWithDigit: u32 = 64

/** Places of keys by what they begin with and what stood before them. */
let guesses: usize = 0
const guessSlots: usize = 1024

export function makeKeyHints(longest: u32): void {
  longestListed = longest
  withDigit = reserve(maxWithDigit << 3)
  withDigitCount = 0
  guesses = reserve(guessSlots << 2)
}

/** To be called when the tree is cleared: its places are others then. */
export function clearGuesses(): void {
  memory.fill(guesses, 0, guessSlots << 2)
}

/** Where the place is remembered that was last found for a key with these first bytes, behind that former one. */
// @inline
function guessAt(start: usize, former: usize): usize {
  return guesses + ((((load<u32>(start) + <u32>former) * 0x9e3779b1) >> 22) << 2)
}

/** Says that a key with a digit is listed. @returns whether there was room for it */
export function listKeyWithDigit(key: usize, length: u32): bool {
  if (withDigitCount == maxWithDigit) return false
  longestWithDigit = max(longestWithDigit, length)
  store<u64>(withDigit + (withDigitCount++ << 3), keyHash(key, length))
  return true
}

/**
 * @param former the place of the key before it, or 0
 * @param object its number
 * @param bottom where the keys of the object begin that have no place
 * @returns the place of the key whose text begins at `start`; 0 where it is not valid or irregular
 */
export function findKey(start: usize, place: usize, former: usize, object: u32, bottom: usize): usize {
  const guess = guessAt(start, former ? former : place)
  const guessed = <usize>load<u32>(guess)
  if (guessed && isChildOf(guessed, place)) {
    const textLength = keyTextLength(guessed)
    if (textLength && isKeyAt(guessed, start)) {
      keyEnd = start + textLength
      isListedKey = true
      return isSeenIn(guessed, object) ? setIrregular() : guessed
    }
  }
  const quote = stringEnd(start)
  if (!quote) return 0
  if (hasEscape) return setIrregular()
  const colon = byteAt(quote + 1) == COLON ? quote + 1 : skipBlanks(quote + 1)
  if (byteAt(colon) != COLON) return 0
  keyEnd = colon + 1
  return settledKey(start, <u32>(quote - start), place, object, bottom, guess)
}

/** The same in JSON in a string that is read where it stands; 0 also where the key is unusual. */
export function findEscapedKey(start: usize, place: usize, former: usize, object: u32, bottom: usize): usize {
  const guess = guessAt(start, former ? former : place)
  const guessed = <usize>load<u32>(guess)
  if (guessed && isChildOf(guessed, place) && isEscapedKeyAt(guessed, start)) {
    keyEnd = start + keyTextLength(guessed) + 1
    isListedKey = true
    return isSeenIn(guessed, object) ? setIrregular() : guessed
  }
  const end = escapedStringEnd(start)
  if (!end || hasEscape || byteAt(end) != COLON) return 0
  keyEnd = end + 1
  return settledKey(start, <u32>(end - 2 - start), place, object, bottom, guess)
}

/** @param guess where the place of the key is remembered, if it has one */
function settledKey(start: usize, length: u32, place: usize, object: u32, bottom: usize, guess: usize): usize {
  const key = placeOfKey(start, length, place)
  if (!key) return 0
  if (isOwnPlace) {
    store<u32>(guess, <u32>key)
    return isSeenIn(key, object) ? setIrregular() : key
  }
  return findSeenKey(bottom, start, length) || !addSeenKey(bottom, start, length, false) ? setIrregular() : key
}

export function setListed(answer: bool): void {
  isListedKey = answer
}

/** Whether the key that was last placed has a place of its own. */
export let isOwnPlace: bool = false

/** @returns the place of a key; 0 where it is irregular */
export function placeOfKey(start: usize, length: u32, place: usize): usize {
  const found = isSurelyData(start, length) ? PLACE_DATA : keyOf(place, start, length, keyHash(start, length))
  isOwnPlace = found > PLACE_IRREGULAR
  isListedKey = found != PLACE_DATA
  if (isOwnPlace) return found
  if (found == PLACE_IRREGULAR) return setIrregular()
  const anyKey = childOf(place, STEP_ANY_KEY)
  return anyKey ? anyKey : setIrregular()
}

function isSurelyData(start: usize, length: u32): bool {
  // Ids mostly end in numbers.
  if (length >= 16 && length > longestWithDigit && digitsIn(v128.load(start + length - 16))) return true
  let digits: u32 = 0
  for (let at: u32 = 0; at < length; at += 16) {
    const bytes = v128.load(start + at)
    const left = length - at
    const inside = left >= 16 ? 0xffff : (1 << left) - 1
    if ((<u32>i8x16.bitmask(bytes)) & inside) return false
    digits |= (<u32>i8x16.bitmask(i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x30)), i8x16.splat(10)))) & inside
  }
  if (length > longestListed) return true
  if (!digits) return false
  if (length > longestWithDigit) return true
  const hash = keyHash(start, length)
  for (let i: u32 = 0; i < withDigitCount; i++) if (load<u64>(withDigit + (i << 3)) == hash) return false
  return true
}

// @inline
function digitsIn(bytes: v128): u32 {
  return i8x16.bitmask(i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x30)), i8x16.splat(10)))
}
