/**
 * Which tally has which month, and how often; which tally has which course.
 *
 * @module
 */
import { reserve } from './memory'
import { mixed } from './text-hash'

const slotBytes: usize = 16
/** What a slot belongs to: the number of a tally and 1, so that no slot in use has 0. */
const TALLY: usize = 8
const COUNT: usize = 12

/** Months and courses stand in two tables of this form; a thing is a number of 64 bits. */
let months: usize = 0
let monthCount: u32 = 0
let courses: usize = 0
let courseCount: u32 = 0
let slotMask: u32 = 0

/** @param size a power of two */
export function makePairTables(size: u32): void {
  slotMask = size - 1
  months = reserve(<usize>size * slotBytes)
  courses = reserve(<usize>size * slotBytes)
}

export function clearPairTables(): void {
  memory.fill(months, 0, <usize>(slotMask + 1) * slotBytes)
  memory.fill(courses, 0, <usize>(slotMask + 1) * slotBytes)
  monthCount = courseCount = 0
}

export function pairTablesHaveRoom(): bool {
  return monthCount * 4 < slotMask * 3 && courseCount * 4 < slotMask * 3
}

/** Where the events of a tally and a month are counted, in 32 bits. */
export function monthCounterOf(tally: u32, month: u32): usize {
  const slot = slotOf(months, tally, month)
  if (load<u32>(slot, TALLY) == 0) {
    store<u32>(slot, tally + 1, TALLY)
    store<u64>(slot, month)
    monthCount++
  }
  return slot + COUNT
}

export function addCourse(tally: u32, rank: f64): void {
  const slot = slotOf(courses, tally, <u64>rank)
  if (load<u32>(slot, TALLY) != 0) return
  store<u32>(slot, tally + 1, TALLY)
  store<u64>(slot, <u64>rank)
  courseCount++
}

function slotOf(table: usize, tally: u32, thing: u64): usize {
  let slot = (<u32>(mixed(thing + ((<u64>tally) << 52)) >> 32)) & slotMask
  while (true) {
    const at = table + <usize>slot * slotBytes
    const owner = load<u32>(at, TALLY)
    if (owner == 0 || (owner == tally + 1 && load<u64>(at) == thing)) return at
    slot = (slot + 1) & slotMask
  }
}

export function pairSlots(): u32 {
  return slotMask + 1
}

/** The first slot of the months in use from there on; their number where there is none. */
export function nextMonth(slot: u32): u32 {
  return nextUsed(months, slot)
}

/** The same of the courses. */
export function nextCourse(slot: u32): u32 {
  return nextUsed(courses, slot)
}

function nextUsed(table: usize, slot: u32): u32 {
  let at = slot
  while (at <= slotMask && load<u32>(table + <usize>at * slotBytes, TALLY) == 0) at++
  return at
}

/** The tally of a slot of the months, plus 1; 0 where it is empty. */
export function monthTally(slot: u32): u32 {
  return load<u32>(months + <usize>slot * slotBytes, TALLY)
}

export function monthNumber(slot: u32): u32 {
  return <u32>load<u64>(months + <usize>slot * slotBytes)
}

export function monthEvents(slot: u32): u32 {
  return load<u32>(months + <usize>slot * slotBytes, COUNT)
}

/** The tally of a slot of the courses, plus 1; 0 where it is empty. */
export function courseTally(slot: u32): u32 {
  return load<u32>(courses + <usize>slot * slotBytes, TALLY)
}

export function courseRankAt(slot: u32): f64 {
  return <f64>load<u64>(courses + <usize>slot * slotBytes)
}
