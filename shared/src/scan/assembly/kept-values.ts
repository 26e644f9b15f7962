/**
 * Values that come again and again, as numbers: a value is kept as its bytes, and the same bytes have the same number.
 *
 * @module
 */
import { areSame } from './bytes'
import { reserve } from './memory'
import { textHash } from './text-hash'

/** What the hash of a value begins with (text-hash.ts). */
const VALUE: u32 = 0

/** Texts and their tables are made for so many values. A power of two. */
let slotMask: u32 = 0
let mostValues: u32 = 0
/** Of 8 bytes: half of a hash, and the number. */
let slots: usize = 0
/** Of 8 bytes, by number: where the text begins, and its length. */
let places: usize = 0
let texts: usize = 0
let textsEnd: usize = 0
let top: usize = 0
let count: u32 = 0

/** @param most a power of two @param bytes of all texts together */
export function makeKeptValues(most: u32, bytes: u32): void {
  mostValues = most
  slotMask = (most << 1) - 1
  slots = reserve((<usize>most) << 4)
  places = reserve((<usize>most + 1) << 3)
  texts = top = reserve(bytes)
  textsEnd = texts + bytes
}

/** Whether so many values of so many bytes each can surely be kept. */
// @inline
export function valuesHaveRoom(values: u32, bytes: u32): bool {
  return count + values <= mostValues && top + <usize>(values * (bytes + 8)) <= textsEnd
}

/** Begins again with 1. */
export function forgetValues(): void {
  memory.fill(slots, 0, (<usize>slotMask + 1) << 3)
  top = texts
  count = 0
}

export function keptStart(number: u32): usize {
  return load<u32>(places + ((<usize>number) << 3))
}

export function keptLength(number: u32): u32 {
  return load<u32>(places + ((<usize>number) << 3), 4)
}

/** @returns the value's number, from 1. There must be room. */
export function keep(start: usize, length: u32): u32 {
  const hash = textHash(start, length, VALUE)
  const half = <u32>(hash >> 32)
  let slot = (<u32>hash) & slotMask
  while (true) {
    const at = slots + ((<usize>slot) << 3)
    const number = load<u32>(at, 4)
    if (!number) return keepNew(at, half, start, length)
    if (load<u32>(at) == half && keptLength(number) == length && areSame(keptStart(number), start, length))
      return number
    slot = (slot + 1) & slotMask
  }
}

function keepNew(at: usize, half: u32, start: usize, length: u32): u32 {
  const number = ++count
  store<u32>(at, half)
  store<u32>(at, number, 4)
  const place = places + ((<usize>number) << 3)
  store<u32>(place, <u32>top)
  store<u32>(place, length, 4)
  memory.copy(top, start, length)
  top = (top + length + 7) & ~7
  return number
}
