/**
 * Keys that are data have no place of their own. Here stands which of them an object of the present line already has,
 * since of a key that occurs twice only the last value counts.
 *
 * @module
 */
import { reserve } from './memory'
import { mixed } from './text-hash'

export const KEY_IS_NEW: u32 = 0
export const KEY_IS_SEEN: u32 = 1
/** Seen, as a list of a form. */
export const KEY_IS_LIST: u32 = 2

const slotBytes: usize = 16
const OBJECT: usize = 8
const LIST: usize = 12
const slotMask: u32 = (1 << 13) - 1
const maxKeysOfLine: u32 = 1 << 12

let slots: usize = 0
let objects: u32 = 0
let firstObjectOfLine: u32 = 0
let keysOfLine: u32 = 0

export function makeSeenKeys(): void {
  slots = reserve(<usize>(slotMask + 1) * slotBytes)
}

/** @returns whether objects can still be numbered: then what has their numbers must be cleared */
export function startSeenKeys(): bool {
  keysOfLine = 0
  firstObjectOfLine = objects + 1
  return objects < 0xf0000000
}

export function clearSeenKeys(): void {
  memory.fill(slots, 0, <usize>(slotMask + 1) * slotBytes)
  objects = 0
  startSeenKeys()
}

/** Numbers of objects rise, so numbers of earlier lines are told from those of this one. */
// @inline
export function newObject(): u32 {
  return ++objects
}

/** Notes that an object has the key. A line with too many keys has this one twice: that is found out by reading it. */
export function seeKey(hash: u64, object: u32, isList: bool): u32 {
  if (++keysOfLine > maxKeysOfLine) return KEY_IS_SEEN
  const sought = mixed(hash + object)
  let slot = (<u32>(sought >> 32)) & slotMask
  while (true) {
    const at = slots + <usize>slot * slotBytes
    if (load<u32>(at, OBJECT) < firstObjectOfLine) {
      store<u64>(at, sought)
      store<u32>(at, object, OBJECT)
      store<u32>(at, isList ? 1 : 0, LIST)
      return KEY_IS_NEW
    }
    if (load<u64>(at) == sought) return load<u32>(at, LIST) ? KEY_IS_LIST : KEY_IS_SEEN
    slot = (slot + 1) & slotMask
  }
}
