/**
 * Which fields of an event are read, by their paths. TypeScript says them once.
 *
 * @module
 */
import { areSame } from './bytes'
import { reserve } from './memory'

/** How values of a field are taken, as in line-fields.ts. */
export const IS_PAYLOAD: u32 = 1
export const IS_TIME: u32 = 2
export const IS_MEMBER: u32 = 4
export const HAS_ENTRIES: u32 = 8

/** Of a key: its text, its length, its field, how its values are taken, how long kept values are, and what lies inside. */
const keyBytes: usize = 32
const mostKeys: u32 = 64

let keys: usize = 0
let count: u32 = 0

/** Where the keys of an object begin and end that are listed: the root's own stand first. */
let nodes: usize = 0

export function makeFieldKeys(): void {
  keys = reserve(keyBytes * mostKeys)
  nodes = reserve((mostKeys + 1) << 3)
}

/**
 * Lists a key. The keys of one object are to be listed one after another.
 *
 * @param parent number of the object's own key, from 1; 0 for the event
 * @returns the key's number, from 1; 0 where there are too many
 */
export function addFieldKey(parent: u32, text: usize, length: u32, field: u32, taking: u32, limit: u32): u32 {
  if (count == mostKeys) return 0
  const key = keys + <usize>count * keyBytes
  const node = nodes + ((<usize>parent) << 3)
  if (!load<u32>(node)) store<u32>(node, <u32>key)
  store<u32>(node, <u32>(key + keyBytes), 4)
  store<u32>(key, <u32>text)
  store<u32>(key, length, 4)
  store<u32>(key, field, 8)
  store<u32>(key, taking, 12)
  store<u32>(key, limit, 16)
  store<u32>(key, ++count, 20)
  return count
}

/** @returns the key of the object with this number, or 0 */
// @inline
export function findFieldKey(object: u32, start: usize, length: u32): usize {
  const node = nodes + ((<usize>object) << 3)
  const end = <usize>load<u32>(node, 4)
  for (let key = <usize>load<u32>(node); key < end; key += keyBytes) {
    if (load<u32>(key, 4) == length && areSame(load<u32>(key), start, length)) return key
  }
  return 0
}

// @inline
export function fieldOf(key: usize): u32 {
  return load<u32>(key, 8)
}

// @inline
export function takingOf(key: usize): u32 {
  return load<u32>(key, 12)
}

// @inline
export function limitOf(key: usize): u32 {
  return load<u32>(key, 16)
}

// @inline
export function numberOf(key: usize): u32 {
  return load<u32>(key, 20)
}

/** Whether keys are listed that lie in the values of this one. */
// @inline
export function hasInner(key: usize): bool {
  return load<u32>(nodes + ((<usize>numberOf(key)) << 3)) != 0
}

/** Where the keys of the object begin and end that is the value of this one. */
// @inline
export function firstInner(key: usize): usize {
  return load<u32>(nodes + ((<usize>numberOf(key)) << 3))
}

// @inline
export function behindInner(key: usize): usize {
  return load<u32>(nodes + ((<usize>numberOf(key)) << 3), 4)
}

/** The key that is listed behind this one. */
// @inline
export function nextKey(key: usize): usize {
  return key + keyBytes
}
