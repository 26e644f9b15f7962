/**
 * The classes of the segments of a path, of which there is no end either: ids and numbers are as good as others.
 *
 * @module
 */
import { answerTo, answerToLike, ASK_SEGMENT } from './answers'
import { byteAt, isHexDigit, MINUS } from './bytes'
import { mixed } from './text-hash'

/** Classes that need no question: numbers, and long hexadecimal words with a digit, by their length. */
const numberClass: u64 = 0x6e756d626572
const hexClass: u64 = 0x686578
const longWord: u32 = 20

/** So long are words with dashes that are ids, whatever the words are. */
const longId: u32 = 31
/** Digits of a number at the end of a segment that is none. */
const shortestNumber: u32 = 2

/** What names can depend on of a segment, which is printable ASCII. */
export function segmentClass(start: usize, length: u32): u64 {
  const plain = plainClass(start, length)
  return plain ? plain : reinterpret<u64>(answerOfSegment(start, length))
}

function plainClass(start: usize, length: u32): u64 {
  if (length == 0 || !isHexDigit(byteAt(start))) return 0
  let digits: u32 = 0
  for (let at: u32 = 0; at < length; at += 16) {
    const bytes = v128.load(start + at)
    const left = length - at
    const inside = left >= 16 ? 0xffff : (1 << left) - 1
    const numeric = digitsIn(bytes)
    if (~(<u32>i8x16.bitmask(v128.or(numeric, lettersIn(bytes)))) & inside) return 0
    digits += <u32>popcnt((<u32>i8x16.bitmask(numeric)) & inside)
  }
  if (digits == length) return mixed(numberClass + ((<u64>length) << 48))
  return digits > 0 && length >= longWord ? mixed(hexClass + ((<u64>length) << 48)) : 0
}

/**
 * Asks about a segment as it is, or about all that begin like it and end with an id or a number. An id is a long word of
 * hexadecimal digits, with such words and dashes before it, or many such words with dashes. The 48 bytes before
 * its end are looked at also where it is shorter: a slash or a quote stands before it, where every id or number ends.
 */
function answerOfSegment(start: usize, length: u32): f64 {
  if (length <= shortestNumber) return answerTo(ASK_SEGMENT, start, length)
  const end = start + length
  const one = v128.load(end - 48)
  const two = v128.load(end - 32)
  const three = v128.load(end - 16)
  const digits = bitsOf(digitsIn(one), digitsIn(two), digitsIn(three))
  const letters = bitsOf(lettersIn(one), lettersIn(two), lettersIn(three))
  const dashes = bitsOf(dashesIn(one), dashesIn(two), dashesIn(three))
  const word = tailOf(digits | letters)
  const id = tailOf(digits | letters | dashes)
  if (word >= longWord ? id > word || word < length : id >= longId)
    return answerToLike(ASK_SEGMENT, start, length, id, 1)
  const number = tailOf(digits)
  if (number < shortestNumber || number >= length) return answerTo(ASK_SEGMENT, start, length)
  return answerToLike(ASK_SEGMENT, start, length, number, number)
}

// @inline
function digitsIn(bytes: v128): v128 {
  return i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x30)), i8x16.splat(10))
}

/** Letters of hexadecimal words. */
// @inline
function lettersIn(bytes: v128): v128 {
  return i8x16.lt_u(i8x16.sub(v128.or(bytes, i8x16.splat(0x20)), i8x16.splat(0x61)), i8x16.splat(6))
}

// @inline
function dashesIn(bytes: v128): v128 {
  return i8x16.eq(bytes, i8x16.splat(<i8>MINUS))
}

/** A bit for each of 48 bytes, the last ones on top. */
// @inline
function bitsOf(one: v128, two: v128, three: v128): u64 {
  const high = (<u64>i8x16.bitmask(three)) << 48
  return high | ((<u64>i8x16.bitmask(two)) << 32) | ((<u64>i8x16.bitmask(one)) << 16)
}

/** How many of the last bytes have their bit. */
// @inline
function tailOf(bits: u64): u32 {
  return <u32>clz(~bits)
}
