/**
 * Event types that are paths have no end of spellings. They are reduced to what the platform's names depend on: the
 * classes of their segments, which the platform tells.
 *
 * @module
 */
import { answerTo, ASK_SEGMENT } from './answers'
import { byteAt, HASH, isHexDigit, PERCENT, QUESTION, SLASH } from './bytes'
import { mixed } from './text-hash'

/** Longer paths, and paths of more segments, are not reduced. */
const maxPathBytes: u32 = 1000
const maxSegments: u32 = 60

/** Classes that need no question: numbers, and long hexadecimal words with a digit, by their length. */
const numberClass: u64 = 0x6e756d626572
const hexClass: u64 = 0x686578
const longWord: u32 = 20

/** @returns a hash of what names can depend on; 0 where the path is not plain and only its whole text will do */
export function pathNameHash(start: usize, length: u32): u64 {
  if (length > maxPathBytes) return 0
  const end = start + length
  let hash: u64 = 1
  let segments: u32 = 0
  let segment = start + 1
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

function segmentClass(start: usize, length: u32): u64 {
  const plain = plainClass(start, length)
  return plain ? plain : reinterpret<u64>(answerTo(ASK_SEGMENT, start, length))
}

function plainClass(start: usize, length: u32): u64 {
  if (length == 0 || !isHexDigit(byteAt(start))) return 0
  let digits: u32 = 0
  for (let at: u32 = 0; at < length; at += 16) {
    const bytes = v128.load(start + at)
    const left = length - at
    const inside = left >= 16 ? 0xffff : (1 << left) - 1
    const numeric = i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x30)), i8x16.splat(10))
    const letters = i8x16.lt_u(i8x16.sub(v128.or(bytes, i8x16.splat(0x20)), i8x16.splat(0x61)), i8x16.splat(6))
    if (~(<u32>i8x16.bitmask(v128.or(numeric, letters))) & inside) return 0
    digits += <u32>popcnt((<u32>i8x16.bitmask(numeric)) & inside)
  }
  if (digits == length) return mixed(numberClass + ((<u64>length) << 48))
  return digits > 0 && length >= longWord ? mixed(hexClass + ((<u64>length) << 48)) : 0
}
