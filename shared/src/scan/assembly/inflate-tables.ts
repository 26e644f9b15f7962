/**
 * Decoding tables of the three prefix codes of deflate (RFC 1951, 3.2).
 *
 * A table is looked up with as many bits as its first level has; longer codes go on in a second level, which the entry of
 * their first bits leads to.
 *
 * @module
 */
import { distanceEntry, literalEntry, plainEntry, SECOND, WRONG_CODE, EntryOf } from './inflate-entries'
import { reserve } from './memory'

export const LITERAL_TABLE_BITS: u32 = 10
export const DISTANCE_TABLE_BITS: u32 = 9
export const LENGTH_CODE_TABLE_BITS: u32 = 7

const MAX_CODE_BITS: u32 = 15

/** Complete codes need at most 1,334 and 594 entries with first levels of these sizes (zlib, examples/enough.c). */
export const literalTable: usize = reserve(1334 * 4)
export const distanceTable: usize = reserve(594 * 4)
export const lengthCodeTable: usize = reserve(128 * 4)

/** How many codes have each length; then the first code of each length. */
const counts: usize = reserve(16 * 4)
const starts: usize = reserve(16 * 4)
/** Symbols in the order of their codes. */
const sorted: usize = reserve(288 * 2)

/** Each table from the lengths of its codes, a byte each. @returns whether it is a code that deflate allows */
export function buildLiteralTable(lengths: usize, symbols: u32): bool {
  return buildTable(literalTable, LITERAL_TABLE_BITS, lengths, symbols, literalEntry, true)
}

export function buildDistanceTable(lengths: usize, symbols: u32): bool {
  return buildTable(distanceTable, DISTANCE_TABLE_BITS, lengths, symbols, distanceEntry, true)
}

export function buildLengthCodeTable(lengths: usize, symbols: u32): bool {
  return buildTable(lengthCodeTable, LENGTH_CODE_TABLE_BITS, lengths, symbols, plainEntry, false)
}

function buildTable(
  table: usize,
  tableBits: u32,
  lengths: usize,
  symbols: u32,
  entryOf: EntryOf,
  mayBeIncomplete: bool,
): bool {
  countLengths(lengths, symbols)
  const unused = unusedCodes()
  if (unused < 0) return false
  // zlib allows a code of one bit or none, where a block has one distance or none.
  if (unused > 0 && !(mayBeIncomplete && longestCode() <= 1)) return false
  if (unused > 0) for (let i: u32 = 0; i < (1 as u32) << tableBits; i++) store<u32>(table + (i << 2), WRONG_CODE | 1)
  sortSymbols(lengths, symbols)
  fillTable(table, tableBits, entryOf)
  return true
}

/** The entry at an index of a level; only the low 32 bits of the index count. */
export function entryAt(level: usize, index: u64): u32 {
  return load<u32>(level + ((<usize>index) << 2))
}

function countLengths(lengths: usize, symbols: u32): void {
  memory.fill(counts, 0, 64)
  for (let i: u32 = 0; i < symbols; i++) {
    const count = counts + ((<usize>load<u8>(lengths + i)) << 2)
    store<u32>(count, load<u32>(count) + 1)
  }
  store<u32>(counts, 0)
}

/** @returns how many codes of 15 bits no symbol has; below zero where there are more symbols than codes */
function unusedCodes(): i32 {
  let unused: i32 = 1
  for (let length: u32 = 1; length <= MAX_CODE_BITS; length++) {
    unused = (unused << 1) - load<u32>(counts + (length << 2))
    if (unused < 0) return unused
  }
  return unused
}

function longestCode(): u32 {
  let length = MAX_CODE_BITS
  while (length > 0 && load<u32>(counts + (length << 2)) === 0) length--
  return length
}

function sortSymbols(lengths: usize, symbols: u32): void {
  let before: u32 = 0
  for (let length: u32 = 1; length <= MAX_CODE_BITS; length++) {
    store<u32>(starts + (length << 2), before)
    before += load<u32>(counts + (length << 2))
  }
  for (let symbol: u32 = 0; symbol < symbols; symbol++) {
    const length = <u32>load<u8>(lengths + symbol)
    if (length === 0) continue
    const at = load<u32>(starts + (length << 2))
    store<u16>(sorted + (at << 1), symbol)
    store<u32>(starts + (length << 2), at + 1)
  }
}

/** Codes of one length are consecutive numbers, given to the symbols in their order (RFC 1951, 3.2.2). */
function fillTable(table: usize, tableBits: u32, entryOf: EntryOf): void {
  let code: u32 = 0
  let index: u32 = 0
  let free: u32 = 1 << tableBits // where the next second level begins
  let prefix: u32 = 0xffff_ffff
  let second: u32 = 0
  let secondBits: u32 = 0
  for (let length: u32 = 1; length <= MAX_CODE_BITS; length++) {
    for (let left = load<u32>(counts + (length << 2)); left > 0; left--) {
      const symbol = <u32>load<u16>(sorted + (index << 1))
      const reversed = reverse(code, length)
      if (length <= tableBits) {
        spread(table, tableBits, reversed, length, entryOf(symbol, length))
      } else {
        const first = reversed & ((1 << tableBits) - 1)
        if (first !== prefix) {
          prefix = first
          second = free
          secondBits = bitsOfSecondLevel(length, tableBits, left)
          free += 1 << secondBits
          store<u32>(table + (prefix << 2), (second << 16) | SECOND | (secondBits << 8) | tableBits)
        }
        const codeBits = length - tableBits
        spread(table + (second << 2), secondBits, reversed >> tableBits, codeBits, entryOf(symbol, codeBits))
      }
      index++
      code++
    }
    code <<= 1
  }
}

/** Every index that ends in the code leads to the entry. */
function spread(level: usize, levelBits: u32, code: u32, codeBits: u32, entry: u32): void {
  const step: u32 = 1 << codeBits
  for (let i = code; i < (1 as u32) << levelBits; i += step) store<u32>(level + (i << 2), entry)
}

/** As many bits as make room for all codes that begin alike: they are filled from the shortest to the longest. */
function bitsOfSecondLevel(length: u32, tableBits: u32, codesLeft: u32): u32 {
  let bits = length - tableBits
  let room = codesLeft
  while (room < (1 as u32) << bits && bits + tableBits < MAX_CODE_BITS) {
    bits++
    room = (room << 1) + load<u32>(counts + ((bits + tableBits) << 2))
  }
  return bits
}

/** Codes are written highest bit first, all else lowest bit first. */
function reverse(code: u32, length: u32): u32 {
  let bits = ((code >> 1) & 0x5555) | ((code & 0x5555) << 1)
  bits = ((bits >> 2) & 0x3333) | ((bits & 0x3333) << 2)
  bits = ((bits >> 4) & 0x0f0f) | ((bits & 0x0f0f) << 4)
  return ((bits >> 8) | ((bits & 0xff) << 8)) >> (16 - length)
}
