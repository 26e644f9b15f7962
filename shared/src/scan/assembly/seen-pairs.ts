/**
 * Which tally has which month, and how often; which tally has which course.
 *
 * @module
 */
import { reserve } from './memory'
import { mixed } from './text-hash'

const pairBytes: usize = 16
const TALLY: usize = 8
const COUNT: usize = 12

/**
 * Months and courses stand in two lists of this form, in the order in which they were met; a thing is a number of 64 bits.
 * The slots have the number of a pair and 1, so that none in use has 0. What is counted often thus lies close together.
 */
let months: usize = 0
let monthSlots: usize = 0
let monthCount: u32 = 0
let courses: usize = 0
let courseSlots: usize = 0
let courseCount: u32 = 0
let slotMask: u32 = 0

/** @param size a power of two */
export function makePairTables(size: u32): void {
  slotMask = size - 1
  months = reserve(<usize>size * pairBytes)
  courses = reserve(<usize>size * pairBytes)
  monthSlots = reserve((<usize>size) << 2)
  courseSlots = reserve((<usize>size) << 2)
}

export function clearPairTables(): void {
  memory.fill(monthSlots, 0, (<usize>(slotMask + 1)) << 2)
  memory.fill(courseSlots, 0, (<usize>(slotMask + 1)) << 2)
  monthCount = courseCount = 0
}

export function pairTablesHaveRoom(): bool {
  return monthCount * 4 < slotMask * 3 && courseCount * 4 < slotMask * 3
}

/** Where the events of a tally and a month are counted, in 32 bits. */
export function monthCounterOf(tally: u32, month: u32): usize {
  const slot = slotOf(monthSlots, months, tally, month)
  if (load<u32>(slot) == 0) {
    addPair(pairAt(months, monthCount), tally, month)
    store<u32>(slot, ++monthCount)
  }
  return pairAt(months, load<u32>(slot) - 1) + COUNT
}

export function addCourse(tally: u32, rank: f64): void {
  const slot = slotOf(courseSlots, courses, tally, <u64>rank)
  if (load<u32>(slot) != 0) return
  addPair(pairAt(courses, courseCount), tally, <u64>rank)
  store<u32>(slot, ++courseCount)
}

// @inline
function pairAt(pairs: usize, number: u32): usize {
  return pairs + <usize>number * pairBytes
}

function addPair(pair: usize, tally: u32, thing: u64): void {
  store<u64>(pair, thing)
  store<u32>(pair, tally, TALLY)
  store<u32>(pair, 0, COUNT)
}

function slotOf(slots: usize, pairs: usize, tally: u32, thing: u64): usize {
  let slot = (<u32>(mixed(thing + ((<u64>tally) << 52)) >> 32)) & slotMask
  while (true) {
    const at = slots + ((<usize>slot) << 2)
    const number = load<u32>(at)
    if (number == 0) return at
    const pair = pairAt(pairs, number - 1)
    if (load<u32>(pair, TALLY) == tally && load<u64>(pair) == thing) return at
    slot = (slot + 1) & slotMask
  }
}

/** Pairs of each kind have numbers below this one. */
export function pairSlots(): u32 {
  return slotMask + 1
}

/** The first pair with a month from this number on; `pairSlots` where there is none. */
export function nextMonth(number: u32): u32 {
  return number < monthCount ? number : slotMask + 1
}

/** The same of the courses. */
export function nextCourse(number: u32): u32 {
  return number < courseCount ? number : slotMask + 1
}

/** The tally of a pair with a month, plus 1. */
export function monthTally(number: u32): u32 {
  return load<u32>(pairAt(months, number), TALLY) + 1
}

export function monthNumber(number: u32): u32 {
  return <u32>load<u64>(pairAt(months, number))
}

export function monthEvents(number: u32): u32 {
  return load<u32>(pairAt(months, number), COUNT)
}

/** The tally of a pair with a course, plus 1. */
export function courseTally(number: u32): u32 {
  return load<u32>(pairAt(courses, number), TALLY) + 1
}

export function courseRankAt(number: u32): f64 {
  return <f64>load<u64>(pairAt(courses, number))
}
