/**
 * The bits of the compressed bytes, lowest first (RFC 1951, 3.1.1), and the bytes where they are read as bytes.
 *
 * Bytes come in pieces. A reader that finds too few bits goes back to where it was and waits; so a piece may end anywhere.
 * Bits above `bitCount` are zero except inside the fast loop of inflate-symbols.ts.
 *
 * @module
 */
import { reserve } from './memory'

/** How many compressed bytes can be handed in at once. */
export const INPUT_BYTES: u32 = 256 * 1024

/** A block header of 562 bytes may have to wait for its last byte, with what the bit buffer holds. */
const WAITING_BYTES: u32 = 1024

/** Eight bytes are loaded at once, wherever the last byte stands. */
const SLACK_BYTES: u32 = 64

const input: usize = reserve(WAITING_BYTES + INPUT_BYTES + SLACK_BYTES)

let next: usize = input
let end: usize = input
let bits: u64 = 0
let bitCount: u64 = 0

export function nextByte(): usize {
  return next
}

export function inputEnd(): usize {
  return end
}

export function bitBuffer(): u64 {
  return bits
}

export function bitsBuffered(): u64 {
  return bitCount
}

/** Puts the reader where the fast loop has come to, or back to where it was. */
export function setBits(nextAt: usize, buffer: u64, count: u64): void {
  next = nextAt
  bitCount = count
  bits = buffer & lowBits(count)
}

export function resetInput(): void {
  next = input
  end = input
  bits = 0
  bitCount = 0
}

/** Moves what still waits to the front. @returns where up to INPUT_BYTES may be written */
export function inputPlace(): usize {
  unreadBytes()
  const waiting = end - next
  memory.copy(input, next, waiting)
  next = input
  end = input + waiting
  return end
}

export function addInput(bytes: u32): void {
  end += bytes
}

/** Fills the buffer to 56 bits or more, or with all that is there. A symbol has at most 48. */
export function fillBits(): void {
  while (bitCount < 56 && next < end) {
    bits |= (<u64>load<u8>(next)) << bitCount
    next++
    bitCount += 8
  }
}

/** Takes bits that are known to be in the buffer. */
export function takeBits(count: u64): u32 {
  const value = <u32>(bits & lowBits(count))
  bits >>= count
  bitCount -= count
  return value
}

/** Drops the bits up to the next byte, and gives whole bytes in the buffer back. */
export function alignToByte(): void {
  takeBits(bitCount & 7)
  unreadBytes()
}

/** The reader must stand at a byte. */
export function skipBytes(count: usize): void {
  next += count
}

function unreadBytes(): void {
  next -= <usize>(bitCount >> 3)
  bitCount &= 7
  bits &= lowBits(bitCount)
}

/** A mask of so many low bits, up to 63; only the low six bits of the count are looked at. */
export function lowBits(count: u64): u64 {
  return ((<u64>1) << count) - 1
}
