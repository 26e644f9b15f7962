/**
 * The symbols of a block: literals, and matches of earlier bytes (RFC 1951, 3.2.3 and 3.2.5).
 *
 * Two loops do the same: a fast one while much is there of both input and room, and a careful one that takes a symbol
 * only when all of its bits are there. So all whole symbols before a cut or a wrong one are given, wherever pieces end.
 *
 * @module
 */
import { bitBuffer, bitsBuffered, fillBits, inputEnd, nextByte, setBits, takeBits } from './inflate-bits'
import {
  DISTANCE_TABLE_BITS,
  distanceTable,
  END_CODE,
  LITERAL,
  LITERAL_TABLE_BITS,
  literalTable,
  PAIR,
  SECOND,
  WRONG_CODE,
} from './inflate-tables'
import { ENDED, FULL, GO_ON, SHORT, WRONG } from './inflate-outcome'
import { historyStart, outLimit, outPlace, setOutPlace, windowIsFull } from './inflate-window'

/** One turn of the fast loop loads three times eight bytes. */
const FAST_INPUT_BYTES: usize = 32

const LITERAL_MASK: u64 = (1 << LITERAL_TABLE_BITS) - 1
const DISTANCE_MASK: u64 = (1 << DISTANCE_TABLE_BITS) - 1

/** Unpacks symbols until the block ends, the window is full, or the input is short or wrong. */
export function inflateSymbols(): u32 {
  let result = GO_ON
  while (result === GO_ON) {
    if (windowIsFull()) return FULL
    const isFast = nextByte() + FAST_INPUT_BYTES <= inputEnd()
    result = isFast ? inflateFast() : inflateCarefully()
  }
  return result
}

function inflateCarefully(): u32 {
  fillBits()
  const bits = bitBuffer()
  const count = bitsBuffered()
  const entry = lookUp(literalTable, LITERAL_MASK, LITERAL_TABLE_BITS)
  // Of two literals the first may be there alone.
  const literalBits = (entry >> 8) & 15
  const result = entry & PAIR ? takeLiteral(entry, literalBits) : takeSymbol(entry)
  if (result === SHORT) setBits(nextByte(), bits, count)
  return result
}

function takeSymbol(entry: u32): u32 {
  if (bitsBuffered() < (entry & 63)) return SHORT
  if (entry & LITERAL) return takeLiteral(entry, entry & 63)
  if (entry & END_CODE) {
    takeBits(entry & 63)
    return ENDED
  }
  return entry & WRONG_CODE ? WRONG : takeMatch(entry)
}

function takeLiteral(entry: u32, codeBits: u32): u32 {
  if (bitsBuffered() < codeBits) return SHORT
  takeBits(codeBits)
  const out = outPlace()
  store<u8>(out, entry >> 16)
  setOutPlace(out + 1)
  return GO_ON
}

function takeMatch(lengthEntry: u32): u32 {
  const length = takeValue(lengthEntry)
  const entry = lookUp(distanceTable, DISTANCE_MASK, DISTANCE_TABLE_BITS)
  if (bitsBuffered() < (entry & 63)) return SHORT
  if (entry & WRONG_CODE) return WRONG
  const distance = takeValue(entry)
  const out = outPlace()
  if (distance > <u32>(out - historyStart())) return WRONG
  for (let i: u32 = 0; i < length; i++) store<u8>(out + i, load<u8>(out + i - distance))
  setOutPlace(out + length)
  return GO_ON
}

/** The entry of the next symbol, second level or not; without bits that are not there it may be a short one. */
function lookUp(table: usize, mask: u64, tableBits: u32): u32 {
  const entry = entryAt(table, bitBuffer() & mask)
  if (!(entry & SECOND)) return entry
  if (bitsBuffered() <= tableBits) return SHORT_ENTRY
  takeBits(tableBits)
  return entryAt(table, (entry >> 16) + (bitBuffer() & lowBits((entry >> 8) & 15)))
}

/** Takes more bits than a buffer ever holds. */
const SHORT_ENTRY: u32 = 63

/** Takes base and extra bits. */
function takeValue(entry: u32): u32 {
  const codeBits = (entry >> 8) & 15
  takeBits(codeBits)
  return (entry >> 16) + takeBits((entry & 63) - codeBits)
}

function entryAt(table: usize, index: u64): u32 {
  return load<u32>(table + ((<usize>index) << 2))
}

function lowBits(count: u64): u64 {
  return ((<u64>1) << count) - 1
}

/**
 * One long function, since all that it works on must stay in registers. Shifts take the low six bits of an entry, and so
 * only the low six bits of `count` mean something. The next entry is looked up before a match is copied.
 */
function inflateFast(): u32 {
  const literals = literalTable
  const distances = distanceTable
  const floor = historyStart()
  const limit = outLimit
  const inputLimit = inputEnd() - FAST_INPUT_BYTES
  let next = nextByte()
  let out = outPlace()
  let bits = bitBuffer()
  let count = bitsBuffered()
  let result = GO_ON

  bits |= load<u64>(next) << count
  next += <usize>(((63 - count) >> 3) & 7)
  count |= 56
  let entry = entryAt(literals, bits & LITERAL_MASK)
  while (next <= inputLimit && out < limit) {
    if (entry & LITERAL) {
      store<u16>(out, entry >> 16)
      out += 1 + ((entry >> 6) & 1)
      bits >>= entry
      count -= entry
      entry = entryAt(literals, bits & LITERAL_MASK)
      if (entry & LITERAL) {
        store<u16>(out, entry >> 16)
        out += 1 + ((entry >> 6) & 1)
        bits >>= entry
        count -= entry
        entry = entryAt(literals, bits & LITERAL_MASK)
        if (entry & LITERAL) {
          store<u16>(out, entry >> 16)
          out += 1 + ((entry >> 6) & 1)
          bits >>= entry
          count -= entry
          bits |= load<u64>(next) << count
          next += <usize>(((63 - count) >> 3) & 7)
          count |= 56
          entry = entryAt(literals, bits & LITERAL_MASK)
          continue
        }
      }
      bits |= load<u64>(next) << count
      next += <usize>(((63 - count) >> 3) & 7)
      count |= 56
    }
    if (entry & (SECOND | END_CODE | WRONG_CODE)) {
      if (entry & SECOND) {
        bits >>= LITERAL_TABLE_BITS
        count -= LITERAL_TABLE_BITS
        entry = entryAt(literals, (entry >> 16) + (bits & lowBits((entry >> 8) & 15)))
        if (entry & LITERAL) {
          store<u8>(out, entry >> 16)
          out++
          bits >>= entry
          count -= entry
          bits |= load<u64>(next) << count
          next += <usize>(((63 - count) >> 3) & 7)
          count |= 56
          entry = entryAt(literals, bits & LITERAL_MASK)
          continue
        }
      }
      if (entry & END_CODE) {
        bits >>= entry
        count -= entry
        result = ENDED
        break
      }
      if (entry & WRONG_CODE) {
        result = WRONG
        break
      }
    }
    const length = (entry >> 16) + <u32>((bits & lowBits(entry)) >> ((entry >> 8) & 15))
    bits >>= entry
    count -= entry
    let far = entryAt(distances, bits & DISTANCE_MASK)
    if (far & (SECOND | WRONG_CODE)) {
      if (far & SECOND) {
        bits >>= DISTANCE_TABLE_BITS
        count -= DISTANCE_TABLE_BITS
        far = entryAt(distances, (far >> 16) + (bits & lowBits((far >> 8) & 15)))
      }
      if (far & WRONG_CODE) {
        result = WRONG
        break
      }
    }
    const distance = (far >> 16) + <u32>((bits & lowBits(far)) >> ((far >> 8) & 15))
    bits >>= far
    count -= far
    bits |= load<u64>(next) << count
    next += <usize>(((63 - count) >> 3) & 7)
    count |= 56
    entry = entryAt(literals, bits & LITERAL_MASK)
    if (distance > <u32>(out - floor)) {
      result = WRONG
      break
    }
    copyMatch(out, distance, length)
    out += length
  }
  setBits(next, bits, count & 63)
  setOutPlace(out)
  return result
}

/** Writes up to 32 bytes more than asked for: what comes next overwrites them. */
function copyMatch(to: usize, distance: u32, length: u32): void {
  let out = to
  let from = to - distance
  const end = to + length
  if (distance >= 16) {
    v128.store(out, v128.load(from))
    v128.store(out, v128.load(from, 16), 16)
    while (out + 32 < end) {
      out += 32
      from += 32
      v128.store(out, v128.load(from))
      v128.store(out, v128.load(from, 16), 16)
    }
  } else if (distance === 1) {
    const run = i8x16.splat(load<u8>(from))
    do {
      v128.store(out, run)
      out += 16
    } while (out < end)
  } else if (distance >= 8) {
    do {
      store<u64>(out, load<u64>(from))
      out += 8
      from += 8
    } while (out < end)
  } else {
    do {
      store<u8>(out, load<u8>(from))
      out++
      from++
    } while (out < end)
  }
}
