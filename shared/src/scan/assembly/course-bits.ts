/**
 * A bit for each of the first courses that are met, so that one word says of a tally which of them it has.
 *
 * @module
 */
import { reserve } from './memory'

const maxCourses: u32 = 64
/** A course stands where its rank says, or behind. Many more than there are courses, so that few are in another's way. */
const slots: usize = 256
const slotBytes: usize = 16
const BIT: usize = 8

let table: usize = 0
let courses: u32 = 0

export function makeCourseBits(): void {
  table = reserve(slots * slotBytes)
}

/** @returns a word with the bit of the course set; 0 where there are too many courses */
// @inline
export function courseBit(rank: f64): u64 {
  const at = slotOf(rank)
  return load<f64>(at) == rank ? load<u64>(at, BIT) : otherBit(rank)
}

// @inline
function slotOf(rank: f64): usize {
  // The lowest bits of a number of 52 bits may all be 0 here.
  return table + (((<usize>(reinterpret<u64>(rank) >> 20)) & (slots - 1)) << 4)
}

function otherBit(rank: f64): u64 {
  const end = table + slots * slotBytes
  let at = slotOf(rank)
  while (load<u64>(at, BIT) != 0) {
    if (load<f64>(at) == rank) return load<u64>(at, BIT)
    at += slotBytes
    if (at == end) at = table
  }
  if (courses == maxCourses) return 0
  store<f64>(at, rank)
  store<u64>(at, (<u64>1) << courses++, BIT)
  return load<u64>(at, BIT)
}
