/**
 * The lines that samples are drawn from: of every record of a shape those with the smallest ranks, twin of base/smallest.ts.
 * They stay here as bytes until the figures are taken over, for most of them are pushed out before.
 *
 * @module
 */
import { reserve } from './memory'

/** A slot for each line that is kept, in rising order of rank. */
const RANK: usize = 0
const START: usize = 8
const LENGTH: usize = 12
/** Of its room. */
const STEPS: usize = 16
const slotBytes: usize = 24

/** Rooms are multiples of it, so that a line often finds room where one was pushed out. Bytes. */
const roomStep: u32 = 128

let perRecord: u32 = 0
let longest: u32 = 0
let slots: usize = 0
let counts: usize = 0
let texts: usize = 0
let textsTop: usize = 0
let textsEnd: usize = 0
/** For each size of rooms, in steps, the first of those that were given back; each has the place of the next one. */
let freeRooms: usize = 0

/**
 * To be called with the other tables (set-up.ts).
 *
 * @param lines kept of each record
 * @param bytes of the longest one that is ever offered
 * @param allBytes of all together; the longest one finds room in any case
 */
export function makeSamples(records: u32, lines: u32, bytes: u32, allBytes: u32): void {
  perRecord = lines
  longest = bytes
  slots = reserve(<usize>records * lines * slotBytes)
  counts = reserve((<usize>records) << 2)
  const all = <usize>max(allBytes, bytes + roomStep)
  texts = textsTop = reserve(all)
  textsEnd = texts + all
  freeRooms = reserve(freeBytes())
}

export function clearSamples(): void {
  textsTop = texts
  memory.fill(freeRooms, 0, freeBytes())
}

function freeBytes(): usize {
  return (<usize>(longest / roomStep + 2)) << 2
}

export function startSamples(record: u32): void {
  store<u32>(counts + ((<usize>record) << 2), 0)
}

/** The longest line finds room, whatever its record. */
export function samplesHaveRoom(): bool {
  return textsEnd - textsTop >= <usize>(longest + roomStep)
}

/** Keeps a line if its rank is among the smallest. @returns the rank below which the next one would be kept */
export function keepSample(record: u32, rank: f64, start: usize, length: u32): f64 {
  const count = sampleCount(record)
  let at = count
  while (at > 0 && sampleRank(record, at - 1) >= rank) at--
  if (at < count && sampleRank(record, at) == rank) return limitOf(record, count)
  if (at == perRecord) return limitOf(record, count)
  const isFull = count == perRecord
  if (isFull) giveBack(slotOf(record, perRecord - 1))
  const steps = (length + roomStep - 1) / roomStep
  const text = roomOf(steps)
  memory.copy(text, start, length)
  const slot = slotOf(record, at)
  memory.copy(slot + slotBytes, slot, <usize>((isFull ? count - 1 : count) - at) * slotBytes)
  store<f64>(slot, rank, RANK)
  store<u32>(slot, <u32>text, START)
  store<u32>(slot, length, LENGTH)
  store<u32>(slot, steps, STEPS)
  if (!isFull) store<u32>(counts + ((<usize>record) << 2), count + 1)
  return limitOf(record, isFull ? count : count + 1)
}

function roomOf(steps: u32): usize {
  const free = freeRooms + ((<usize>steps) << 2)
  const given = <usize>load<u32>(free)
  if (given) {
    store<u32>(free, load<u32>(given))
    return given
  }
  const room = textsTop
  textsTop += <usize>(steps * roomStep)
  return room
}

function giveBack(slot: usize): void {
  const free = freeRooms + ((<usize>load<u32>(slot, STEPS)) << 2)
  const room = load<u32>(slot, START)
  store<u32>(<usize>room, load<u32>(free))
  store<u32>(free, room)
}

function limitOf(record: u32, count: u32): f64 {
  if (count < perRecord) return Infinity
  return count ? sampleRank(record, count - 1) : -1
}

// @inline
function slotOf(record: u32, index: u32): usize {
  return slots + (<usize>record * perRecord + index) * slotBytes
}

export function sampleCount(record: u32): u32 {
  return load<u32>(counts + ((<usize>record) << 2))
}

export function sampleRank(record: u32, index: u32): f64 {
  return load<f64>(slotOf(record, index), RANK)
}

export function sampleStart(record: u32, index: u32): usize {
  return load<u32>(slotOf(record, index), START)
}

export function sampleEnd(record: u32, index: u32): usize {
  return sampleStart(record, index) + load<u32>(slotOf(record, index), LENGTH)
}
