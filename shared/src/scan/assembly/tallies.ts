/**
 * Counters of (category, alias) pairs. TypeScript takes their figures over when a table is full, and they begin again.
 *
 * @module
 */
import { SOURCE, TYPE, NAME, fieldKind, fieldLength, fieldStart, TEXT } from './captured-fields'
import { areSame } from './bytes'
import { courseBit } from './course-bits'
import { tallyOf } from './host'
import { reserve, reserveLines } from './memory'
import { isPath, pathNameHash } from './path-name'
import { beginningOf, keyed, mixed, stirred } from './text-hash'

/** Only the reference can tell the category of the event. */
export const IRREGULAR_TALLY: u32 = 0xffffffff

const EVENTS: usize = 0
const BYTES: usize = 8
const MONTH: usize = 16
const MONTH_COUNTER: usize = 20
const IS_CANDIDATE: usize = 24
const USERS: usize = 28
const NETWORKS: usize = 32
/** The bits of the courses that are counted. */
const COURSES: usize = 40
const NETWORK_RANKS: usize = 48
const countedNetworks: u32 = 3
const UNSHAPED: usize = 72
/** What the ranks of the shapes begin with, and the rank from which on they are not counted. */
const SHAPE_WORD: usize = 80
const SHAPE_LIMIT: usize = 88
const USER_LIMIT: usize = 96
const USER_RANKS: usize = 104

const slotBytes: usize = 16

let tallies: usize = 0
let tallyBytes: usize = 0
let tallyCount: u32 = 0
let maxTallies: u32 = 0
let countedUsers: u32 = 0
let slots: usize = 0
let slotMask: u32 = 0
let slotCount: u32 = 0

/** @param limit of tallies @param names remembered, a power of two @param users distinct users counted of each */
export function makeTallies(limit: u32, names: u32, users: u32): void {
  maxTallies = limit
  countedUsers = users
  tallyBytes = (USER_RANKS + ((<usize>(users + 1)) << 3) + 63) & ~63
  tallies = reserveLines(<usize>limit * tallyBytes)
  slotMask = names - 1
  slots = reserve(<usize>names * slotBytes)
}

export function clearTallies(): void {
  tallyCount = 0
  forgetNames()
}

function forgetNames(): void {
  memory.fill(slots, 0, <usize>(slotMask + 1) * slotBytes)
  slotCount = 0
}

export function talliesHaveRoom(): bool {
  if (slotCount * 4 >= slotMask * 3) forgetNames()
  return tallyCount < maxTallies
}

/** Makes a tally; TypeScript asks for it while it answers `tallyOf`. */
export function newTally(isCandidate: bool, shapeWord: u64, shapeLimit: f64): u32 {
  if (tallyCount == maxTallies) return IRREGULAR_TALLY
  const tally = tallyAt(tallyCount)
  memory.fill(tally, 0, tallyBytes)
  store<u32>(tally, isCandidate ? 1 : 0, IS_CANDIDATE)
  store<u64>(tally, shapeWord, SHAPE_WORD)
  store<f64>(tally, shapeLimit, SHAPE_LIMIT)
  store<f64>(tally, Infinity, USER_LIMIT)
  return tallyCount++
}

// @inline
export function tallyAt(number: u32): usize {
  return tallies + <usize>number * tallyBytes
}

/** The number of the tally of the event whose fields are captured, or `IRREGULAR_TALLY`. */
export function tallyOfEvent(): u32 {
  if (fieldKind(TYPE) != TEXT || fieldKind(SOURCE) != TEXT || fieldKind(NAME) == 2) return IRREGULAR_TALLY
  const sought = nameHash() | 1
  let slot = (<u32>(sought >> 32)) & slotMask
  while (true) {
    const at = slots + <usize>slot * slotBytes
    const found = load<u64>(at)
    if (found == sought) return load<u32>(at, 8)
    if (found == 0) return remembered(at, sought, tallyOf())
    slot = (slot + 1) & slotMask
  }
}

function remembered(slot: usize, hash: u64, tally: u32): u32 {
  store<u64>(slot, hash)
  store<u32>(slot, tally, 8)
  slotCount++
  return tally
}

/** Of what the category and the alias depend on. */
function nameHash(): u64 {
  const start = fieldStart(TYPE)
  const length = fieldLength(TYPE)
  const path = isPath(start, length) ? pathNameHash(start, length) : 0
  const type = path ? keyed(path) : stirred(beginningOf(1), start, length)
  return mixed(withOtherName(stirred(type, fieldStart(SOURCE), fieldLength(SOURCE)), start, length))
}

/** A name that is the event type again is no alias, whatever it is. */
function withOtherName(hash: u64, type: usize, length: u32): u64 {
  if (fieldKind(NAME) != TEXT) return hash
  const name = fieldStart(NAME)
  if (fieldLength(NAME) == length && areSame(name, type, length)) return hash + 1
  return stirred(hash, name, fieldLength(NAME)) + 2
}

// @inline
export function isCandidate(tally: usize): bool {
  return load<u32>(tally, IS_CANDIDATE) != 0
}

// @inline
export function addEvent(tally: usize, bytes: u32): void {
  store<u64>(tally, load<u64>(tally, EVENTS) + 1, EVENTS)
  store<u64>(tally, load<u64>(tally, BYTES) + bytes, BYTES)
}

/** Whether a shape would be folded, by its sum. Twin of `rankOfSum` in shape/shape-sum.ts. */
export function isFolded(number: u32, sum: u64): bool {
  const tally = tallyAt(number)
  const limit = load<f64>(tally, SHAPE_LIMIT)
  return limit != Infinity && <f64>(mixed(sum + load<u64>(tally, SHAPE_WORD)) >> 12) >= limit
}

export function addUnshaped(number: u32): void {
  const tally = tallyAt(number)
  store<u64>(tally, load<u64>(tally, UNSHAPED) + 1, UNSHAPED)
}

/** Where the tally's last month is counted, if it was this one; else 0. */
// @inline
export function monthCounter(tally: usize, month: u32): usize {
  return load<u32>(tally, MONTH) == month ? <usize>load<u32>(tally, MONTH_COUNTER) : 0
}

export function setMonthCounter(tally: usize, month: u32, counter: usize): void {
  store<u32>(tally, month, MONTH)
  store<u32>(tally, <u32>counter, MONTH_COUNTER)
}

/** Notes that a course is counted. @returns whether it surely was before */
// @inline
export function hadCourse(tally: usize, rank: f64): bool {
  const courses = load<u64>(tally, COURSES)
  const bit = courseBit(rank)
  if (courses & bit) return true
  store<u64>(tally, courses | bit, COURSES)
  return false
}

/** Users with greater ranks are not counted. */
// @inline
export function userLimit(tally: usize): f64 {
  return load<f64>(tally, USER_LIMIT)
}

export function addUser(tally: usize, rank: f64): void {
  if (rank > userLimit(tally)) return
  keepSmallest(tally + USERS, tally + USER_RANKS, countedUsers, rank)
  if (load<u32>(tally, USERS) < countedUsers) return
  store<f64>(tally, countedUsers ? load<f64>(tally + ((<usize>countedUsers - 1) << 3), USER_RANKS) : -1, USER_LIMIT)
}

export function addNetwork(tally: usize, rank: f64): void {
  keepSmallest(tally + NETWORKS, tally + NETWORK_RANKS, countedNetworks, rank)
}

/** Twin of `keepSmallest` in base/smallest.ts: rising, each once, at most `capacity`. */
function keepSmallest(countAt: usize, ranks: usize, capacity: u32, rank: f64): void {
  const count = load<u32>(countAt)
  if (count == capacity && (capacity == 0 || rank >= load<f64>(ranks + ((count - 1) << 3)))) return
  let at = count
  while (at > 0 && load<f64>(ranks + ((at - 1) << 3)) >= rank) at--
  if (at < count && load<f64>(ranks + (at << 3)) == rank) return
  for (let i = min(count, capacity - 1); i > at; i--) {
    store<f64>(ranks + (i << 3), load<f64>(ranks + ((i - 1) << 3)))
  }
  store<f64>(ranks + (at << 3), rank)
  if (count < capacity) store<u32>(countAt, count + 1)
}

export function tallyTotal(): u32 {
  return tallyCount
}

export function tallyEvents(number: u32): f64 {
  return <f64>load<u64>(tallyAt(number), EVENTS)
}

export function tallyLineBytes(number: u32): f64 {
  return <f64>load<u64>(tallyAt(number), BYTES)
}

export function tallyUnshaped(number: u32): f64 {
  return <f64>load<u64>(tallyAt(number), UNSHAPED)
}

export function tallyUsers(number: u32): u32 {
  return load<u32>(tallyAt(number), USERS)
}

export function tallyUser(number: u32, index: u32): f64 {
  return load<f64>(tallyAt(number) + (index << 3), USER_RANKS)
}

export function tallyNetworks(number: u32): u32 {
  return load<u32>(tallyAt(number), NETWORKS)
}

export function tallyNetwork(number: u32, index: u32): f64 {
  return load<f64>(tallyAt(number) + (index << 3), NETWORK_RANKS)
}
