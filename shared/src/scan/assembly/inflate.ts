/**
 * Inflate: the blocks of deflated data (RFC 1951, 3.2.3), from bytes that come in pieces.
 *
 * @module
 */
import {
  alignToByte,
  bitBuffer,
  bitsBuffered,
  fillBits,
  inputEnd,
  nextByte,
  setBits,
  skipBytes,
  takeBits,
} from './inflate-bits'
import { readDynamicTables, useFixedTables } from './inflate-header'
import { ENDED, FULL, GO_ON, SHORT, WRONG } from './inflate-outcome'
import { inflateSymbols } from './inflate-symbols'
import { forgetHistory, outLimit, outPlace, setOutPlace, windowIsFull } from './inflate-window'

/** Where in the data the next byte stands. */
const AT_BLOCK: u32 = 0
const IN_STORED: u32 = 1
const IN_SYMBOLS: u32 = 2

const STORED_BLOCK: u32 = 0
const FIXED_BLOCK: u32 = 1
const DYNAMIC_BLOCK: u32 = 2

let place: u32 = AT_BLOCK
let isLastBlock: bool = false
let storedLeft: usize = 0

export function startData(): void {
  place = AT_BLOCK
  isLastBlock = false
  forgetHistory()
}

/** Unpacks until the data end (then the reader stands at the byte that follows), or FULL, SHORT or WRONG. */
export function inflate(): u32 {
  for (;;) {
    const outcome = place === AT_BLOCK ? startBlock() : place === IN_STORED ? copyStored() : inflateSymbols()
    if (outcome === GO_ON) continue
    if (outcome !== ENDED) return outcome
    place = AT_BLOCK
    if (!isLastBlock) continue
    alignToByte()
    return ENDED
  }
}

/** Reads the header of a block, or nothing of it. */
function startBlock(): u32 {
  fillBits()
  const next = nextByte()
  const bits = bitBuffer()
  const count = bitsBuffered()
  const outcome = readBlockHeader()
  if (outcome === SHORT) setBits(next, bits, count)
  return outcome
}

function readBlockHeader(): u32 {
  if (bitsBuffered() < 3) return SHORT
  isLastBlock = takeBits(1) !== 0
  const kind = takeBits(2)
  place = kind === STORED_BLOCK ? IN_STORED : IN_SYMBOLS
  let outcome = WRONG
  if (kind === STORED_BLOCK) outcome = readStoredLength()
  if (kind === DYNAMIC_BLOCK) outcome = readDynamicTables()
  if (kind === FIXED_BLOCK) {
    useFixedTables()
    outcome = GO_ON
  }
  if (outcome !== GO_ON) place = AT_BLOCK
  return outcome
}

/** RFC 1951, 3.2.4. */
function readStoredLength(): u32 {
  alignToByte()
  const at = nextByte()
  if (inputEnd() - at < 4) return SHORT
  const length = load<u16>(at)
  if (length !== (~load<u16>(at, 2) & 0xffff)) return WRONG
  storedLeft = length
  skipBytes(4)
  return GO_ON
}

function copyStored(): u32 {
  if (storedLeft === 0) return ENDED
  if (windowIsFull()) return FULL
  const at = nextByte()
  const out = outPlace()
  const bytes = min(storedLeft, min(inputEnd() - at, outLimit - out))
  if (bytes === 0) return SHORT
  memory.copy(out, at, bytes)
  setOutPlace(out + bytes)
  skipBytes(bytes)
  storedLeft -= bytes
  return GO_ON
}
