/**
 * A keyed 64-bit hash, by which tables find texts. Its key is the run's, so nobody can prepare texts that meet.
 *
 * @module
 */
import { reserve } from './memory'

const spread: u64 = 0x9e3779b97f4a7c15
const factor: u64 = 0x9fb21c651e98df25

/** The numbers that tell texts of different meaning apart are below. */
const meanings: u32 = 8

let key: u64 = 0
/** What the hashes of each meaning begin with. */
let beginnings: usize = 0

export function keyTextHash(low: u32, high: u32): void {
  if (!beginnings) beginnings = reserve(meanings << 3)
  key = mixed(((<u64>high) << 32) | low)
  for (let meaning: u32 = 0; meaning < meanings; meaning++) {
    store<u64>(beginnings + (meaning << 3), keyed(meaning))
  }
}

/** What a hash begins with. Mixed: else one seed and first byte would be as good as another seed and byte. */
// @inline
export function keyed(seed: u64): u64 {
  return mixed(key ^ seed)
}

/** The same of a meaning. */
// @inline
export function beginningOf(meaning: u32): u64 {
  return load<u64>(beginnings + (meaning << 3))
}

export function textHash(start: usize, length: u32, meaning: u32): u64 {
  return mixed(stirred(beginningOf(meaning), start, length))
}

/** A hash with one more text in it. To be mixed in the end. */
export function stirred(before: u64, start: usize, length: u32): u64 {
  let hash = before ^ (<u64>length * spread)
  let at = start
  let left = length
  while (left >= 8) {
    hash = (hash ^ load<u64>(at)) * factor
    hash ^= hash >> 32
    at += 8
    left -= 8
  }
  if (left) {
    hash = (hash ^ (load<u64>(at) & (((<u64>1) << (left << 3)) - 1))) * factor
    hash ^= hash >> 32
  }
  return hash
}

/** Spreads every bit over all others. One to one. */
// @inline
export function mixed(word: u64): u64 {
  let bits = word ^ (word >> 32)
  bits *= 0xd6e8feb86659fd93
  bits ^= bits >> 32
  bits *= 0xd6e8feb86659fd93
  return bits ^ (bits >> 32)
}
