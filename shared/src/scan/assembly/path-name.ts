/**
 * Event types that are paths or ids of modules have no end of spellings. They are reduced to what the platform's names
 * depend on: the classes of their segments, which the platform tells.
 *
 * @module
 */
import { byteAt, COLON, HASH, PERCENT, QUESTION, SLASH } from './bytes'
import { segmentClass } from './path-segment'
import { mixed } from './text-hash'

/** Longer paths, and paths of more segments, are not reduced. */
const maxPathBytes: u32 = 1000
const maxSegments: u32 = 60

/** Whether the text begins with a slash, or its first segment has a colon near its beginning. It has at least one byte. */
// @inline
export function isPath(start: usize, length: u32): bool {
  return byteAt(start) == SLASH || hasEarlyColon(start, length)
}

// @inline
function hasEarlyColon(start: usize, length: u32): bool {
  const bytes = v128.load(start)
  const colons = <u32>i8x16.bitmask(i8x16.eq(bytes, i8x16.splat(<i8>COLON)))
  const slashes = <u32>i8x16.bitmask(i8x16.eq(bytes, i8x16.splat(<i8>SLASH)))
  return colons != 0 && <u32>ctz(colons) < length && ctz(colons) < ctz(slashes | 0x10000)
}

/** @returns a hash of what names can depend on; 0 where the path is not plain and only its whole text will do */
export function pathNameHash(start: usize, length: u32): u64 {
  if (length > maxPathBytes) return 0
  const end = start + length
  const hasSlash = byteAt(start) == SLASH
  let hash: u64 = hasSlash ? 1 : 2
  let segments: u32 = 0
  let segment = hasSlash ? start + 1 : start
  for (let block = start; block < end; block += 16) {
    const bytes = v128.load(block)
    const left = <u32>(end - block)
    const inside = left >= 16 ? 0xffff : (1 << left) - 1
    if (oddBytes(bytes) & inside) return 0
    let slashes = (<u32>i8x16.bitmask(i8x16.eq(bytes, i8x16.splat(<i8>SLASH)))) & inside
    while (slashes) {
      const at = block + ctz(slashes)
      slashes &= slashes - 1
      if (at == start) continue
      if (++segments > maxSegments) return 0
      hash = mixed(hash + segmentClass(segment, <u32>(at - segment)))
      segment = at + 1
    }
  }
  return mixed(hash + segmentClass(segment, <u32>(end - segment))) | 1
}

/** What is not printable ASCII, and `%`, `?` and `#`. */
// @inline
function oddBytes(bytes: v128): u32 {
  const blanks = v128.or(i8x16.le_s(bytes, i8x16.splat(0x20)), i8x16.eq(bytes, i8x16.splat(0x7f)))
  const encoded = i8x16.eq(bytes, i8x16.splat(<i8>PERCENT))
  const queries = v128.or(i8x16.eq(bytes, i8x16.splat(<i8>QUESTION)), i8x16.eq(bytes, i8x16.splat(<i8>HASH)))
  return i8x16.bitmask(v128.or(blanks, v128.or(encoded, queries)))
}
