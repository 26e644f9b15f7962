/**
 * CRC-32 (RFC 1952, 8), fast on long runs of bytes and without an instruction for it.
 *
 * A checksum is the remainder of a division by a polynomial P over GF(2). In steps of 16 bytes, with y = x^128, P divides
 *
 *     y^300 + y^155 + y^117 + y^89 + 1
 *
 * So a unit of 16 bytes may be replaced by itself, added to the units 145, 183, 211 and 300 places further on: four loads
 * and four exclusive ors take away 16 bytes. The last 300 units that remain go through tables, eight bytes at a time.
 * No multiple with five terms and units of 16 bytes has a shorter span.
 *
 * Source: S. Russell, "Chorba: A novel CRC32 implementation", arXiv:2412.16398.
 *
 * @module
 */
import { reserve } from './memory'

const POLYNOMIAL: u32 = 0xedb8_8320 // lowest bit first

const UNIT: usize = 16
const SPAN: usize = 300 * UNIT
/** How far before the end of the span the other units lie that are added to a unit. */
const FROM_145: usize = SPAN - 145 * UNIT
const FROM_183: usize = SPAN - 183 * UNIT
const FROM_211: usize = SPAN - 211 * UNIT

/** Units that are taken away before the last span is moved to the front again. */
const RUN: usize = 1024 * UNIT

/** Below this, tables alone are as fast. */
const LONG_BYTES: usize = 3 * SPAN

/** The units that were taken away last, then those of this run. */
const reduced: usize = reserve(SPAN + RUN)
const remainder: usize = reserve(SPAN)

/** Table n is the checksum of a byte with n zeros behind it. */
const tables: usize = reserve(8 * 256 * 4)
let hasTables: bool = false

/** The checksum of what `crc` is the checksum of, followed by these bytes. That of nothing is 0. */
export function checksum(crc: u32, from: usize, to: usize): u32 {
  if (!hasTables) makeTables()
  const bytes = to - from
  if (bytes < LONG_BYTES) return ~throughTables(~crc, from, to)
  const end = from + (bytes & ~(UNIT - 1))
  reduce(~crc, from, end)
  return ~throughTables(throughTables(0, remainder, remainder + SPAN), end, to)
}

/** Leaves the last span of whole units, with all units before them added in. */
function reduce(crc: u32, from: usize, to: usize): void {
  const start = to - SPAN
  memory.fill(reduced, 0, SPAN)
  v128.store(reduced + SPAN, v128.xor(v128.load(from), i32x4.replace_lane(i32x4.splat(0), 0, crc)))
  let at = from + UNIT
  let place = reduced + UNIT
  for (;;) {
    const runEnd = min(start, at + (reduced + RUN - place))
    while (at < runEnd) {
      v128.store(place, v128.xor(v128.load(at), laterUnits(place)), SPAN)
      at += UNIT
      place += UNIT
    }
    memory.copy(reduced, place, SPAN)
    place = reduced
    if (at >= start) break
  }
  memory.fill(reduced + SPAN, 0, SPAN)
  for (let i: usize = 0; i < SPAN; i += UNIT) {
    v128.store(remainder + i, v128.xor(v128.load(start + i), laterUnits(reduced + i)))
  }
}

/** What units before the one that stands a span behind `place` add to it. */
function laterUnits(place: usize): v128 {
  return v128.xor(
    v128.xor(v128.load(place), v128.load(place, FROM_211)),
    v128.xor(v128.load(place, FROM_183), v128.load(place, FROM_145)),
  )
}

/** Source: M. E. Kounavis and F. L. Berry, "Novel table lookup-based algorithms for high-performance CRC generation". */
function throughTables(start: u32, from: usize, to: usize): u32 {
  let crc = start
  let at = from
  while (to - at >= 8) {
    const low = load<u32>(at) ^ crc
    const high = load<u32>(at, 4)
    crc =
      fromTable(7, low) ^
      fromTable(6, low >> 8) ^
      fromTable(5, low >> 16) ^
      fromTable(4, low >> 24) ^
      fromTable(3, high) ^
      fromTable(2, high >> 8) ^
      fromTable(1, high >> 16) ^
      fromTable(0, high >> 24)
    at += 8
  }
  while (at < to) {
    crc = fromTable(0, crc ^ load<u8>(at)) ^ (crc >> 8)
    at++
  }
  return crc
}

function fromTable(table: u32, byte: u32): u32 {
  return load<u32>(tables + (((table << 8) | (byte & 255)) << 2))
}

function makeTables(): void {
  for (let byte: u32 = 0; byte < 256; byte++) {
    let crc = byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >> 1) ^ (crc & 1 ? POLYNOMIAL : 0)
    store<u32>(tables + (byte << 2), crc)
  }
  for (let i: u32 = 256; i < 8 * 256; i++) {
    const before = load<u32>(tables + ((i - 256) << 2))
    store<u32>(tables + (i << 2), (before >> 8) ^ fromTable(0, before))
  }
  hasTables = true
}
