/**
 * The tables of a block: fixed ones, or those that its header describes (RFC 1951, 3.2.6 and 3.2.7).
 *
 * @module
 */
import { fillBits, bitBuffer, bitsBuffered, takeBits } from './inflate-bits'
import { GO_ON, SHORT, WRONG } from './inflate-outcome'
import {
  buildDistanceTable,
  buildLengthCodeTable,
  buildLiteralTable,
  LENGTH_CODE_TABLE_BITS,
  lengthCodeTable,
} from './inflate-tables'
import { reserve } from './memory'

const MAX_LITERAL_CODES: u32 = 286
const MAX_DISTANCE_CODES: u32 = 30
const LENGTH_CODES: u32 = 19
const END_OF_BLOCK: u32 = 256

const REPEAT_LAST: u32 = 16
const REPEAT_ZERO: u32 = 17

/** Lengths of the codes of literals and distances, one list. Lengths 0-15 mean themselves. */
const lengths: usize = reserve(320)
const lengthCodeLengths: usize = reserve(32)

const lengthCodeOrder: StaticArray<u8> = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

export function useFixedTables(): void {
  memory.fill(lengths, 8, 144)
  memory.fill(lengths + 144, 9, 112)
  memory.fill(lengths + 256, 7, 24)
  memory.fill(lengths + 280, 8, 8)
  buildLiteralTable(lengths, 288)
  memory.fill(lengths, 5, 32)
  buildDistanceTable(lengths, 32)
}

/** Reads a header and makes its tables. Where it is SHORT, the caller goes back to its beginning and waits. */
export function readDynamicTables(): u32 {
  fillBits()
  if (bitsBuffered() < 14) return SHORT
  const literals = takeBits(5) + 257
  const distances = takeBits(5) + 1
  const lengthCodes = takeBits(4) + 4
  if (literals > MAX_LITERAL_CODES || distances > MAX_DISTANCE_CODES) return WRONG
  const codes = readLengthCodes(lengthCodes)
  if (codes !== GO_ON) return codes
  const list = readLengths(literals + distances)
  if (list !== GO_ON) return list
  if (load<u8>(lengths + END_OF_BLOCK) === 0) return WRONG
  const isCode = buildLiteralTable(lengths, literals) && buildDistanceTable(lengths + literals, distances)
  return isCode ? GO_ON : WRONG
}

function readLengthCodes(count: u32): u32 {
  memory.fill(lengthCodeLengths, 0, LENGTH_CODES)
  for (let i: u32 = 0; i < count; i++) {
    fillBits()
    if (bitsBuffered() < 3) return SHORT
    store<u8>(lengthCodeLengths + unchecked(lengthCodeOrder[i]), takeBits(3))
  }
  return buildLengthCodeTable(lengthCodeLengths, LENGTH_CODES) ? GO_ON : WRONG
}

function readLengths(count: u32): u32 {
  let filled: u32 = 0
  while (filled < count) {
    fillBits()
    const index = <usize>(bitBuffer() & ((1 << LENGTH_CODE_TABLE_BITS) - 1))
    const entry = load<u32>(lengthCodeTable + (index << 2))
    const codeBits = entry & 63
    const symbol = entry >> 16
    if (bitsBuffered() < codeBits + extraBitsOf(symbol)) return SHORT
    takeBits(codeBits)
    if (symbol < REPEAT_LAST) {
      store<u8>(lengths + filled, symbol)
      filled++
      continue
    }
    if (symbol === REPEAT_LAST && filled === 0) return WRONG
    const repeated: u8 = symbol === REPEAT_LAST ? load<u8>(lengths + filled - 1) : 0
    const times = takeBits(extraBitsOf(symbol)) + (symbol > REPEAT_ZERO ? 11 : 3)
    if (times > count - filled) return WRONG
    memory.fill(lengths + filled, repeated, times)
    filled += times
  }
  return GO_ON
}

function extraBitsOf(symbol: u32): u32 {
  if (symbol < REPEAT_LAST) return 0
  if (symbol === REPEAT_LAST) return 2
  return symbol === REPEAT_ZERO ? 3 : 7
}
