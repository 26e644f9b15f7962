/**
 * Takes a symbol only when all of its bits are there: so all whole symbols before a cut or a wrong one are given, wherever
 * the pieces end.
 *
 * @module
 */
import { bitBuffer, bitsBuffered, fillBits, lowBits, nextByte, setBits, takeBits } from './inflate-bits'
import { END_CODE, LITERAL, SECOND, WRONG_CODE } from './inflate-entries'
import { DISTANCE_TABLE_BITS, distanceTable, entryAt, LITERAL_TABLE_BITS, literalTable } from './inflate-tables'
import { ENDED, GO_ON, SHORT, WRONG } from './inflate-outcome'
import { historyStart, outPlace, setOutPlace } from './inflate-window'

/** Takes more bits than a buffer ever holds. */
const SHORT_ENTRY: u32 = 63

/** Takes one symbol, or nothing. */
export function inflateCarefully(): u32 {
  fillBits()
  const bits = bitBuffer()
  const count = bitsBuffered()
  const result = takeSymbol(lookUp(literalTable, LITERAL_TABLE_BITS))
  if (result === SHORT) setBits(nextByte(), bits, count)
  return result
}

function takeSymbol(entry: u32): u32 {
  if (bitsBuffered() < (entry & 63)) return SHORT
  if (entry & LITERAL) return takeLiteral(entry)
  if (entry & END_CODE) {
    takeBits(entry & 63)
    return ENDED
  }
  return entry & WRONG_CODE ? WRONG : takeMatch(entry)
}

function takeLiteral(entry: u32): u32 {
  takeBits(entry & 63)
  const out = outPlace()
  store<u8>(out, entry >> 16)
  setOutPlace(out + 1)
  return GO_ON
}

function takeMatch(lengthEntry: u32): u32 {
  const length = takeValue(lengthEntry)
  const entry = lookUp(distanceTable, DISTANCE_TABLE_BITS)
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
function lookUp(table: usize, tableBits: u32): u32 {
  const entry = entryAt(table, bitBuffer() & lowBits(tableBits))
  if (!(entry & SECOND)) return entry
  if (bitsBuffered() <= tableBits) return SHORT_ENTRY
  takeBits(tableBits)
  return entryAt(table, (entry >> 16) + (bitBuffer() & lowBits((entry >> 8) & 15)))
}

/** Takes base and extra bits. */
function takeValue(entry: u32): u32 {
  const codeBits = (entry >> 8) & 15
  takeBits(codeBits)
  return (entry >> 16) + takeBits((entry & 63) - codeBits)
}
