/**
 * The tree of the paths that were seen, twin of shape/path-node.ts. What a path is called only TypeScript knows; here a
 * place has a number, and a random-looking word for each type that can stand there.
 *
 * @module
 */
import { newPlace, placeWord } from './host'
import { COLON, QUOTE } from './bytes'
import { reserve } from './memory'
import { mixed, textHash } from './text-hash'

/** How a place is reached from its parent. */
export const STEP_ROOT: u32 = 0
export const STEP_KEY: u32 = 1
export const STEP_ANY_KEY: u32 = 2
export const STEP_ITEM: u32 = 3
export const STEP_JSON: u32 = 4
export const STEP_FORM: u32 = 5

/** What TypeScript says of a key: it has a place, it is data, it is listed but data here, its line must be read. */
export const PLACE_OWN: u32 = 0
export const PLACE_DATA: u32 = 1
export const PLACE_LISTED_DATA: u32 = 2
export const PLACE_IRREGULAR: u32 = 3
const placeKinds: u32 = 3
/** Strings here are a payload. */
export const PLACE_PAYLOAD: u32 = 4
/** From this bit on: which field is captured here; 0 for none. */
export const PLACE_FIELD_BIT: u32 = 8

/** A key with its closing quote and colon, as it mostly stands in a log, filled up with zeros. */
const keyTextBytes: u32 = 32
const KEY_LENGTH: usize = 32
const NEXT: usize = 36
const FIRST: usize = 40
const CHILDREN: usize = 44
const FLAGS: usize = 68
const SEEN_IN: usize = 72
const PARENT: usize = 76
const STAMPS: usize = 80
const WORDS: usize = 120
export const PLACE_BYTES: usize = 208

/** What stands behind a key of JSON in a string: `\":`. */
const ESCAPED_QUOTE_COLON: u32 = 0x3a225c

const types = 10
const slotBytes: usize = 16
const noParent: u32 = 0xffffffff

let places: usize = 0
let placeCount: u32 = 0
let maxPlaces: u32 = 0
let slots: usize = 0
let slotMask: u32 = 0
let slotCount: u32 = 0
/** For each length the mask that covers so many bytes of a key text. */
let masks: usize = 0

export function makeTree(placeLimit: u32): usize {
  maxPlaces = placeLimit
  slotMask = placeLimit * 4 - 1
  places = reserve(<usize>placeLimit * PLACE_BYTES)
  slots = reserve(<usize>(slotMask + 1) * slotBytes)
  masks = reserve((keyTextBytes + 1) * keyTextBytes)
  for (let length: u32 = 0; length <= keyTextBytes; length++) {
    memory.fill(masks + length * keyTextBytes, 0xff, length)
  }
  return places
}

/** A line can be begun: there is room for the places of usual ones. */
export function treeHasRoom(): bool {
  return placeCount * 4 < maxPlaces * 3 && slotCount * 2 < slotMask
}

/** Forgets all places and answers the root. Its number is 0. */
export function clearTree(): usize {
  memory.fill(slots, 0, <usize>(slotMask + 1) * slotBytes)
  placeCount = slotCount = 0
  return fillPlace(0, newPlace(noParent, STEP_ROOT, 0, 0), 0, 0)
}

/** The place that `step` leads to; 0 where there is no room for it. */
// @inline
export function childOf(place: usize, step: u32): usize {
  const known = <usize>load<u32>(place + ((<usize>step) << 2), CHILDREN)
  return known ? known : addChild(place, step)
}

function addChild(place: usize, step: u32): usize {
  if (placeCount >= maxPlaces) return 0
  const child = fillPlace(place, newPlace(numberOf(place), step, 0, 0), 0, 0)
  store<u32>(place + ((<usize>step) << 2), <u32>child, CHILDREN)
  return child
}

/**
 * What is known of a key of a place: the address of the place that it leads to, or one of `PLACE_…` for what has none.
 *
 * @param hash of the key, which is asked about where it was not met yet
 */
export function keyOf(place: usize, key: usize, length: u32, hash: u64): u32 {
  const sought = mixed(hash + <u64>place) | 1
  let slot = (<u32>(sought >> 32)) & slotMask
  while (true) {
    const at = slots + <usize>slot * slotBytes
    const found = load<u64>(at)
    if (found == sought) return load<u32>(at, 8)
    if (found == 0) return learnKey(at, sought, place, key, length)
    slot = (slot + 1) & slotMask
  }
}

function learnKey(slot: usize, hash: u64, place: usize, key: usize, length: u32): u32 {
  if (placeCount >= maxPlaces || slotCount * 4 >= slotMask * 3) return PLACE_IRREGULAR
  const said = newPlace(numberOf(place), STEP_KEY, key, length)
  const kind = said & placeKinds
  const answer = kind == PLACE_OWN ? <u32>fillPlace(place, said, key, length) : kind
  store<u64>(slot, hash)
  store<u32>(slot, answer, 8)
  slotCount++
  return answer
}

function fillPlace(parent: usize, flags: u32, key: usize, length: u32): usize {
  const word = placeWord(placeCount)
  const place = places + <usize>placeCount * PLACE_BYTES
  placeCount++
  memory.fill(place, 0, PLACE_BYTES)
  store<u32>(place, flags, FLAGS)
  store<u32>(place, <u32>parent, PARENT)
  for (let type = 0; type < types; type++) store<u64>(place + (type << 3), mixed(word + <u64>type), WORDS)
  if (length > 0 && length + 2 <= keyTextBytes) {
    memory.copy(place, key, length)
    store<u8>(place + length, QUOTE)
    store<u8>(place + length + 1, COLON)
    store<u32>(place, length + 2, KEY_LENGTH)
  }
  return place
}

// @inline
function numberOf(place: usize): u32 {
  return <u32>((place - places) / PLACE_BYTES)
}

/** Bytes of the key of the place with its quote and colon; 0 where it is none that can be compared. */
// @inline
export function keyTextLength(place: usize): u32 {
  return load<u32>(place, KEY_LENGTH)
}

/** Whether the text at `at` is the key of the place, its quote and colon. Of a place without such a text, anything is. */
// @inline
export function isKeyAt(place: usize, at: usize): bool {
  return beginsAt(place, keyTextLength(place), at)
}

/** The same where the quote is escaped. Of a place without such a text, nothing is. */
// @inline
export function isEscapedKeyAt(place: usize, at: usize): bool {
  const length = keyTextLength(place) - 2
  if (length > keyTextBytes || !beginsAt(place, length, at)) return false
  return (load<u32>(at + length) & 0xffffff) == ESCAPED_QUOTE_COLON
}

/** Whether the text at `at` begins like the key text of the place. */
// @inline
function beginsAt(place: usize, length: u32, at: usize): bool {
  const mask = masks + length * keyTextBytes
  let differs = v128.and(v128.xor(v128.load(at), v128.load(place)), v128.load(mask))
  if (length > 16) {
    const rest = v128.xor(v128.load(at, 16), v128.load(place, 16))
    differs = v128.or(differs, v128.and(rest, v128.load(mask, 16)))
  }
  return !v128.any_true(differs)
}

export function keyHash(key: usize, length: u32): u64 {
  return textHash(key, length, 1)
}

// @inline
export function isChildOf(place: usize, parent: usize): bool {
  return <usize>load<u32>(place, PARENT) == parent
}

// @inline
export function flagsOf(place: usize): u32 {
  return load<u32>(place, FLAGS)
}

/** The key that followed the key of this place when it was last met; 0 where none did. */
// @inline
export function nextOf(place: usize): usize {
  return load<u32>(place, NEXT)
}

// @inline
export function setNext(place: usize, next: usize): void {
  store<u32>(place, <u32>next, NEXT)
}

/** The key that an object here began with when it was last met. */
// @inline
export function firstOf(place: usize): usize {
  return load<u32>(place, FIRST)
}

// @inline
export function setFirst(place: usize, first: usize): void {
  store<u32>(place, <u32>first, FIRST)
}

/** Notes that an object has the key of this place; answers whether it had it already. */
// @inline
export function isSeenIn(place: usize, object: u32): bool {
  if (load<u32>(place, SEEN_IN) == object) return true
  store<u32>(place, object, SEEN_IN)
  return false
}

// @inline
export function stampAt(place: usize, type: u32): usize {
  return place + STAMPS + ((<usize>type) << 2)
}

// @inline
export function wordOf(place: usize, type: u32): u64 {
  return load<u64>(place + ((<usize>type) << 3), WORDS)
}
