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

/** A bit for each of 16 bytes that is one of the bytes that end the plain part of a string: quote, backslash, control. */
// @inline
export function stringMarks(at: usize): u32 {
  const bytes = v128.load(at)
  const quotes = i8x16.eq(bytes, i8x16.splat(0x22))
  const backslashes = i8x16.eq(bytes, i8x16.splat(0x5c))
  const controls = i8x16.lt_u(bytes, i8x16.splat(0x20))
  return i8x16.bitmask(v128.or(v128.or(quotes, backslashes), controls))
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
