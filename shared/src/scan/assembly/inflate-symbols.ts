/**
 * The symbols of a block: literals, and matches of earlier bytes (RFC 1951, 3.2.3 and 3.2.5).
 *
 * Two loops do the same: a fast one while much is there of both input and room, and a careful one near the ends.
 *
 * @module
 */
import { bitBuffer, bitsBuffered, inputEnd, lowBits, nextByte, setBits } from './inflate-bits'
import { inflateCarefully } from './inflate-carefully'
import { copyMatch } from './inflate-match'
import { END_CODE, LITERAL, SECOND, WRONG_CODE } from './inflate-entries'
import { DISTANCE_TABLE_BITS, distanceTable, entryAt, LITERAL_TABLE_BITS, literalTable } from './inflate-tables'
import { ENDED, FULL, GO_ON, WRONG } from './inflate-outcome'
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
      store<u8>(out, entry >> 16)
      out++
      bits >>= entry
      count -= entry
      entry = entryAt(literals, bits & LITERAL_MASK)
      if (entry & LITERAL) {
        store<u8>(out, entry >> 16)
        out++
        bits >>= entry
        count -= entry
        entry = entryAt(literals, bits & LITERAL_MASK)
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
