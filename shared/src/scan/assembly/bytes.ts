/**
 * Bytes by their names, and the questions about them that every other file asks.
 *
 * @module
 */
export const LINE_FEED: u32 = 0x0a
export const BLANK: u32 = 0x20
export const QUOTE: u32 = 0x22
export const HASH: u32 = 0x23
export const PERCENT: u32 = 0x25
export const AMPERSAND: u32 = 0x26
export const PLUS: u32 = 0x2b
export const COMMA: u32 = 0x2c
export const MINUS: u32 = 0x2d
export const POINT: u32 = 0x2e
export const SLASH: u32 = 0x2f
export const ZERO: u32 = 0x30
export const COLON: u32 = 0x3a
export const EQUALS: u32 = 0x3d
export const QUESTION: u32 = 0x3f
export const BRACKET: u32 = 0x5b
export const BACKSLASH: u32 = 0x5c
export const BRACKET_END: u32 = 0x5d
export const BRACE: u32 = 0x7b
export const BRACE_END: u32 = 0x7d

/** From here on a byte is part of a character that is not ASCII. */
export const NOT_ASCII: u32 = 0x80

// @inline
export function byteAt(at: usize): u32 {
  return <u32>load<u8>(at)
}

// @inline
export function isDigit(byte: u32): bool {
  return byte - ZERO < 10
}

// @inline
export function isHexDigit(byte: u32): bool {
  return byte - ZERO < 10 || (byte | 0x20) - 0x61 < 6
}

/** The value of a hexadecimal digit. */
// @inline
export function hexValue(byte: u32): u32 {
  return byte < COLON ? byte - ZERO : (byte | 0x20) - 0x57
}

/** Of ASCII, no control. */
// @inline
export function isPrintable(byte: u32): bool {
  return byte - BLANK < 0x5f
}

/** What may stand around an event at the ends of a line: NUL, tab, CR, blank. */
// @inline
export function isPadding(byte: u32): bool {
  return byte == BLANK || byte == 13 || byte == 9 || byte == 0
}

/** The ASCII characters that `\s` stands for. */
// @inline
export function isSpace(byte: u32): bool {
  return byte == BLANK || byte - 9 < 5
}

/**
 * What ends the plain part of a string: quote, backslash, and all that is, as a signed byte, below a blank: controls and what
 * is not ASCII. They are variables, since V8 makes a constant of 16 bytes with three instructions wherever it stands, also in
 * a loop.
 */
export let quotes: v128 = i64x2.splat(0)
export let backslashes: v128 = i64x2.splat(0)
export let blanks: v128 = i64x2.splat(0)

/** To be called before any string is read. */
export function makeStringMarks(): void {
  quotes = i8x16.splat(<i8>QUOTE)
  backslashes = i8x16.splat(<i8>BACKSLASH)
  blanks = i8x16.splat(<i8>BLANK)
}

/** A bit for each of 16 bytes that ends the plain part of a string. */
// @inline
export function stringMarks(bytes: v128, quote: v128, backslash: v128, blank: v128): u32 {
  const escapes = v128.or(i8x16.eq(bytes, quote), i8x16.eq(bytes, backslash))
  return i8x16.bitmask(v128.or(escapes, i8x16.lt_s(bytes, blank)))
}

/** Where the next line feed stands; there must be one. */
export function lineFeedFrom(start: usize): usize {
  let at = start
  while (true) {
    const found = <u32>i8x16.bitmask(i8x16.eq(v128.load(at), i8x16.splat(0x0a)))
    if (found) return at + ctz(found)
    at += 16
  }
}

/** Whether two texts of one length are the same. Up to 7 bytes behind them are read. */
export function areSame(one: usize, other: usize, length: u32): bool {
  let at: usize = 0
  for (; at + 8 <= length; at += 8) if (load<u64>(one + at) != load<u64>(other + at)) return false
  const left = length - <u32>at
  return left == 0 || (load<u64>(one + at) ^ load<u64>(other + at)) << (64 - (left << 3)) == 0
}
