/**
 * The members of a gzip file (RFC 1952, 2.2), and what may follow them.
 *
 * A file is whole where every member has its checksum and length, and nothing but zeros follows, with which tapes and
 * block devices are filled up. What begins with 0x1f behind a member is meant as another one.
 *
 * @module
 */
import { checksum } from './checksum'
import { startData, inflate } from './inflate'
import { addInput, inputEnd, inputPlace, nextByte, resetInput, skipBytes } from './inflate-bits'
import { ENDED, GO_ON, SHORT, WRONG } from './inflate-outcome'
import { handOver, outPlace, resetWindow, unpackedStart } from './inflate-window'

const MAGIC: u32 = 0x08_8b1f // and deflate as the method, lowest byte first
const FIXED_HEADER_BYTES: usize = 10
const TRAILER_BYTES: usize = 8

const HEADER_CHECKSUM: u32 = 2
const EXTRA: u32 = 4
const NAME: u32 = 8
const COMMENT: u32 = 16

/** Where in the file the next byte stands. */
const AT_HEADER: u32 = 0
const AT_FIELDS: u32 = 1
const IN_EXTRA: u32 = 2
const IN_DATA: u32 = 3
const AT_TRAILER: u32 = 4
const BEHIND_MEMBER: u32 = 5
const IN_PADDING: u32 = 6

let place: u32 = AT_HEADER
/** Flags of the header whose fields have not been skipped yet. */
let fields: u32 = 0
let extraLeft: usize = 0
let crc: u32 = 0
let length: u32 = 0

export function startGzip(): void {
  resetInput()
  resetWindow()
  place = AT_HEADER
}

/** Where the next compressed bytes may be written: as many as `INPUT_BYTES`. */
export function gzipPlace(): usize {
  return inputPlace()
}

/** Takes compressed bytes that were written there. */
export function addGzip(bytes: u32): void {
  addInput(bytes)
}

/** Goes on until more input is needed (SHORT), the window is full (FULL) or the file is WRONG. */
export function gunzip(): u32 {
  let outcome = GO_ON
  while (outcome === GO_ON) outcome = step()
  return outcome
}

/** The unpacked bytes that wait to be handed over: from here … */
export function unpackedFrom(): usize {
  return unpackedStart()
}

/** … to here. */
export function unpackedTo(): usize {
  return outPlace()
}

/** They have been taken. */
export function unpackedTaken(): void {
  handOver()
}

/** Whether the file may end here. */
export function isWhole(): bool {
  return place === BEHIND_MEMBER || place === IN_PADDING
}

function step(): u32 {
  switch (place) {
    case AT_HEADER:
      return readHeader()
    case AT_FIELDS:
      return readFields()
    case IN_EXTRA:
      return skipExtra()
    case IN_DATA:
      return unpackData()
    case AT_TRAILER:
      return checkTrailer()
    case BEHIND_MEMBER:
      return readNextByte()
    default:
      return skipZeros()
  }
}

function readHeader(): u32 {
  if (inputEnd() - nextByte() < FIXED_HEADER_BYTES) return SHORT
  const header = load<u32>(nextByte())
  if ((header & 0xff_ffff) !== MAGIC) return WRONG
  fields = header >> 24
  skipBytes(FIXED_HEADER_BYTES)
  place = AT_FIELDS
  return GO_ON
}

function readFields(): u32 {
  if (fields & EXTRA) return readExtraLength()
  if (fields & NAME) return skipText(NAME)
  if (fields & COMMENT) return skipText(COMMENT)
  if (fields & HEADER_CHECKSUM) {
    if (inputEnd() - nextByte() < 2) return SHORT
    skipBytes(2)
  }
  place = IN_DATA
  crc = 0
  length = 0
  startData()
  return GO_ON
}

function readExtraLength(): u32 {
  if (inputEnd() - nextByte() < 2) return SHORT
  extraLeft = load<u16>(nextByte())
  skipBytes(2)
  place = IN_EXTRA
  return GO_ON
}

function skipExtra(): u32 {
  const bytes = min(extraLeft, inputEnd() - nextByte())
  skipBytes(bytes)
  extraLeft -= bytes
  if (extraLeft > 0) return SHORT
  fields &= ~EXTRA
  place = AT_FIELDS
  return GO_ON
}

function skipText(field: u32): u32 {
  while (nextByte() < inputEnd()) {
    const byte = load<u8>(nextByte())
    skipBytes(1)
    if (byte !== 0) continue
    fields &= ~field
    return GO_ON
  }
  return SHORT
}

function unpackData(): u32 {
  const from = outPlace()
  const outcome = inflate()
  crc = checksum(crc, from, outPlace())
  length += <u32>(outPlace() - from)
  if (outcome !== ENDED) return outcome
  place = AT_TRAILER
  return GO_ON
}

function checkTrailer(): u32 {
  const at = nextByte()
  if (inputEnd() - at < TRAILER_BYTES) return SHORT
  if (load<u32>(at) !== crc || load<u32>(at, 4) !== length) return WRONG
  skipBytes(TRAILER_BYTES)
  place = BEHIND_MEMBER
  return GO_ON
}

function readNextByte(): u32 {
  if (nextByte() === inputEnd()) return SHORT
  place = load<u8>(nextByte()) === 0x1f ? AT_HEADER : IN_PADDING
  return GO_ON
}

function skipZeros(): u32 {
  while (nextByte() < inputEnd()) {
    if (load<u8>(nextByte()) !== 0) return WRONG
    skipBytes(1)
  }
  return SHORT
}
