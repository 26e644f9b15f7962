/**
 * Whether bytes are UTF-8, exactly as a strict TextDecoder sees it.
 *
 * @module
 */
import { byteAt } from './bytes'

/** The byte at `end` must not continue a character: a line feed, a quote. */
export function isUtf8(start: usize, end: usize): bool {
  let at = start
  while (at + 64 <= end && isAscii64(at)) at += 64
  while (at < end) {
    const high = <u32>i8x16.bitmask(v128.load(at))
    if (!high) {
      at += 16
      continue
    }
    at += ctz(high)
    if (at >= end) return true
    const length = characterLength(at)
    if (length == 0) return false
    at += length
  }
  return true
}

// @inline
function isAscii64(at: usize): bool {
  const first = v128.or(v128.load(at), v128.load(at, 16))
  const second = v128.or(v128.load(at, 32), v128.load(at, 48))
  return i8x16.bitmask(v128.or(first, second)) == 0
}

/** Bytes of a character that begins with a byte of 0x80 or more; 0 where it is none. */
function characterLength(at: usize): u32 {
  const first = byteAt(at)
  const second = byteAt(at + 1)
  if (first < 0xc2 || first > 0xf4 || !continues(second)) return 0
  if (first < 0xe0) return 2
  if (!continues(byteAt(at + 2))) return 0
  if (first < 0xf0) return isOverlong(first, second) || (first == 0xed && second >= 0xa0) ? 0 : 3
  if (!continues(byteAt(at + 3))) return 0
  return (first == 0xf0 && second < 0x90) || (first == 0xf4 && second >= 0x90) ? 0 : 4
}

// @inline
function isOverlong(first: u32, second: u32): bool {
  return first == 0xe0 && second < 0xa0
}

// @inline
function continues(byte: u32): bool {
  return (byte & 0xc0) == 0x80
}
