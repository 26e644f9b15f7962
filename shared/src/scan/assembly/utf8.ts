/**
 * Characters of UTF-8, exactly as a strict TextDecoder sees them.
 *
 * @module
 */
import { byteAt } from './bytes'

/** Bytes of a character that begins with a byte of 0x80 or more; 0 where it is none. */
export function characterLength(at: usize): u32 {
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
