/**
 * Keys that are data have no place of their own. Here stands which of them an object of the present line already has,
 * since of a key that occurs twice only the last value counts.
 *
 * The keys of the objects that are open form a stack; those of one object are compared with one another.
 *
 * @module
 */
import { areSame } from './bytes'
import { reserve } from './memory'

const entryBytes: usize = 24
const START: usize = 0
const LENGTH: usize = 4
/** The last bytes of the key, which differ most often. */
const TAIL: usize = 8
/** Whether the key is that of a list of a form. */
const IS_LIST: usize = 16
const maxKeys: usize = 4096
/** The cost of comparing grows with the square. */
const maxKeysOfObject: usize = 128

let stack: usize = 0
export let seenTop: usize = 0
let objects: u32 = 0

export function makeSeenKeys(): void {
  stack = reserve(maxKeys * entryBytes)
}

/** @returns whether objects can still be numbered: then what has their numbers must be cleared */
export function startSeenKeys(): bool {
  seenTop = stack
  return objects < 0xf0000000
}

export function clearSeenKeys(): void {
  objects = 0
  seenTop = stack
}

/** Every object has a number of its own. */
// @inline
export function newObject(): u32 {
  return ++objects
}

/** Ends an object: its keys began at `bottom`. */
// @inline
export function dropSeenKeys(bottom: usize): void {
  seenTop = bottom
}

/** Where the entry of the same key of the object stands; 0 where it is new. */
export function findSeenKey(bottom: usize, start: usize, length: u32): usize {
  const tail = tailOf(start, length)
  for (let at = bottom; at < seenTop; at += entryBytes) {
    if (load<u64>(at, TAIL) == tail && load<u32>(at, LENGTH) == length) {
      if (areSame(load<u32>(at, START), start, length)) return at
    }
  }
  return 0
}

/** Notes a key of the object. @returns whether there is room for it */
export function addSeenKey(bottom: usize, start: usize, length: u32, isList: bool): bool {
  if (seenTop - bottom >= maxKeysOfObject * entryBytes || seenTop - stack >= maxKeys * entryBytes) return false
  store<u32>(seenTop, <u32>start, START)
  store<u32>(seenTop, length, LENGTH)
  store<u64>(seenTop, tailOf(start, length), TAIL)
  store<u32>(seenTop, isList ? 1 : 0, IS_LIST)
  seenTop += entryBytes
  return true
}

// @inline
export function isSeenList(entry: usize): bool {
  return load<u32>(entry, IS_LIST) != 0
}

// @inline
function tailOf(start: usize, length: u32): u64 {
  return length >= 8 ? load<u64>(start + length - 8) : load<u64>(start) & (((<u64>1) << (length << 3)) - 1)
}
