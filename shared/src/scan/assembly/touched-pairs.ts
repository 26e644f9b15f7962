/**
 * The (place, type) pairs that an event touches, each once: their sum stands for the shape. Twin of
 * shape/touched-pairs.ts.
 *
 * @module
 */
import { reserve } from './memory'
import { stampAt, wordOf } from './path-tree'

/** Positions in `shapeTypes`. */
export const OBJECT: u32 = 0
export const ARRAY: u32 = 1
export const STRING: u32 = 2
export const NUMBER: u32 = 3
export const BOOLEAN: u32 = 4
export const NULL: u32 = 5
export const STRING_JSON: u32 = 6
export const STRING_FORM: u32 = 7
export const STRING_TRUNCATED: u32 = 8
export const STRING_EMPTY: u32 = 9

const typesOfPlace: u32 = 10
/** The low bits of a place's address are free for the type. */
const typeBits: usize = 15

/** An event with more pairs is described in another way, which only the reference knows. */
const maxPairs: u32 = 4000

export let pairs: usize = 0
export let pairsEnd: usize = 0
/** Of the words of all pairs touched. */
export let pairSum: u64 = 0
let event: u32 = 0

/** Every pair of every place finds room, so nothing need be checked while an event is read. */
export function makePairs(placeLimit: u32): void {
  pairs = reserve((<usize>(placeLimit * typesOfPlace)) << 2)
}

/** Begins an event; answers whether events can still be told apart (from 2^32 on, stamps of cleared places would be old). */
export function startPairs(): bool {
  pairsEnd = pairs
  pairSum = 0
  return ++event != 0
}

// @inline
export function touch(place: usize, type: u32): void {
  const stamp = stampAt(place, type)
  if (load<u32>(stamp) == event) return
  store<u32>(stamp, event)
  pairSum += wordOf(place, type)
  store<u32>(pairsEnd, (<u32>place) | type)
  pairsEnd += 4
}

/** Takes back what was touched since `pairsEnd` and `pairSum` were these. */
export function untouch(end: usize, sum: u64): void {
  for (let at = end; at < pairsEnd; at += 4) {
    const pair = <usize>load<u32>(at)
    store<u32>(stampAt(pair & ~typeBits, <u32>(pair & typeBits)), event - 1)
  }
  pairsEnd = end
  pairSum = sum
}

// @inline
export function pairCount(): u32 {
  return <u32>((pairsEnd - pairs) >> 2)
}

// @inline
export function areTooManyPairs(): bool {
  return pairCount() > maxPairs
}
