/**
 * Decoding tables of the three prefix codes of deflate (RFC 1951, 3.2).
 *
 * A table is looked up with as many bits as its first level has; longer codes go on in a second level. An entry says all
 * that a symbol means:
 *
 *     bits  0-5   how many bits it takes, extra bits included
 *     bit   6     PAIR: two literals
 *     bits  8-11  how many of its bits are the code; of a pair, of the first literal; of a SECOND, bits to look up there
 *     bit  12     SECOND: goes on in a second level, which begins at entry `value`
 *     bit  13     END_CODE: end of the block
 *     bit  14     WRONG_CODE: no symbol has this code
 *     bit  15     LITERAL
 *     bits 16-31  value: the literal, or two; the base of a length or distance
 *
 * @module
 */
import { reserve } from './memory'

export const PAIR: u32 = 1 << 6
export const SECOND: u32 = 1 << 12
export const END_CODE: u32 = 1 << 13
export const WRONG_CODE: u32 = 1 << 14
export const LITERAL: u32 = 1 << 15

export const LITERAL_TABLE_BITS: u32 = 11
export const DISTANCE_TABLE_BITS: u32 = 9
export const LENGTH_CODE_TABLE_BITS: u32 = 7

const MAX_CODE_BITS: u32 = 15

/** Complete codes need at most 2,342 and 594 entries with first levels of these sizes (zlib, examples/enough.c). */
export const literalTable: usize = reserve(2400 * 4)
export const distanceTable: usize = reserve(640 * 4)
export const lengthCodeTable: usize = reserve(128 * 4)

/** How many codes have each length; then the first code of each length. */
const counts: usize = reserve(16 * 4)
const starts: usize = reserve(16 * 4)
/** Symbols in the order of their codes. */
const sorted: usize = reserve(288 * 2)

/** Makes the entry of a symbol whose code has so many bits in the level where the entry stands. */
type EntryOf = (symbol: u32, codeBits: u32) => u32

const lengthBases: StaticArray<u16> = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
]
const lengthExtras: StaticArray<u8> = [
  0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
]
const distanceBases: StaticArray<u16> = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
  8193, 12289, 16385, 24577,
]
const distanceExtras: StaticArray<u8> = [
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
]

/** Each table from the lengths of its codes, a byte each. @returns whether it is a code that deflate allows */
export function buildLiteralTable(lengths: usize, symbols: u32): bool {
  if (!buildTable(literalTable, LITERAL_TABLE_BITS, lengths, symbols, literalEntry, true)) return false
  joinLiterals()
  return true
}

export function buildDistanceTable(lengths: usize, symbols: u32): bool {
  return buildTable(distanceTable, DISTANCE_TABLE_BITS, lengths, symbols, distanceEntry, true)
}

export function buildLengthCodeTable(lengths: usize, symbols: u32): bool {
  return buildTable(lengthCodeTable, LENGTH_CODE_TABLE_BITS, lengths, symbols, plainEntry, false)
}

function literalEntry(symbol: u32, codeBits: u32): u32 {
  if (symbol < 256) return (symbol << 16) | LITERAL | (codeBits << 8) | codeBits
  if (symbol === 256) return END_CODE | (codeBits << 8) | codeBits
  const index = symbol - 257
  if (index >= <u32>lengthBases.length) return WRONG_CODE | codeBits
  return baseEntry(unchecked(lengthBases[index]), unchecked(lengthExtras[index]), codeBits)
}

function distanceEntry(symbol: u32, codeBits: u32): u32 {
  if (symbol >= <u32>distanceBases.length) return WRONG_CODE | codeBits
  return baseEntry(unchecked(distanceBases[symbol]), unchecked(distanceExtras[symbol]), codeBits)
}

function baseEntry(base: u32, extraBits: u32, codeBits: u32): u32 {
  return (base << 16) | (codeBits << 8) | (codeBits + extraBits)
}

function plainEntry(symbol: u32, codeBits: u32): u32 {
  return (symbol << 16) | codeBits
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

function reverse(code: u32, length: u32): u32 {
  let reversed: u32 = 0
  for (let i: u32 = 0; i < length; i++) reversed |= ((code >> i) & 1) << (length - 1 - i)
  return reversed
}

/** Where a literal leaves bits enough to know that another one follows, both are one entry. */
function joinLiterals(): void {
  // From the end: an entry only asks for one at a lower index, which is still single.
  for (let i: i32 = (1 << LITERAL_TABLE_BITS) - 1; i >= 0; i--) {
    const entry = load<u32>(literalTable + (i << 2))
    if (!(entry & LITERAL)) continue
    const codeBits = entry & 63
    const follower = load<u32>(literalTable + (((<u32>i) >> codeBits) << 2))
    const bits = codeBits + (follower & 63)
    if (!(follower & LITERAL) || bits > LITERAL_TABLE_BITS) continue
    const values = ((entry >> 16) | ((follower >> 8) & 0xff00)) << 16
    store<u32>(literalTable + (i << 2), values | LITERAL | PAIR | (codeBits << 8) | bits)
  }
}
