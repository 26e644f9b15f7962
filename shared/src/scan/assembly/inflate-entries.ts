/**
 * What decoding tables say of a symbol of deflate (RFC 1951, 3.2.5), in one number:
 *
 *     bits  0-5   how many bits it takes, extra bits included
 *     bits  8-11  how many of its bits are the code; of a SECOND, how many bits to look up there
 *     bit  12     SECOND: goes on in a second level, which begins at entry `value`
 *     bit  13     END_CODE: end of the block
 *     bit  14     WRONG_CODE: no symbol has this code
 *     bit  15     LITERAL
 *     bits 16-31  value: the literal; the base of a length or distance
 *
 * @module
 */
export const SECOND: u32 = 1 << 12
export const END_CODE: u32 = 1 << 13
export const WRONG_CODE: u32 = 1 << 14
export const LITERAL: u32 = 1 << 15

/** Makes the entry of a symbol whose code has so many bits in the level where the entry stands. */
export type EntryOf = (symbol: u32, codeBits: u32) => u32

const lengthBases: StaticArray<u16> = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
]
const lengthExtras: StaticArray<u8> = [
  0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
]
const distanceBases: StaticArray<u16> = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
  8193, 12289, 16385, 24577,
]
const distanceExtras: StaticArray<u8> = [
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
]

export function literalEntry(symbol: u32, codeBits: u32): u32 {
  if (symbol < 256) return (symbol << 16) | LITERAL | (codeBits << 8) | codeBits
  if (symbol === 256) return END_CODE | (codeBits << 8) | codeBits
  const index = symbol - 257
  if (index >= <u32>lengthBases.length) return WRONG_CODE | codeBits
  return baseEntry(unchecked(lengthBases[index]), unchecked(lengthExtras[index]), codeBits)
}

export function distanceEntry(symbol: u32, codeBits: u32): u32 {
  if (symbol >= <u32>distanceBases.length) return WRONG_CODE | codeBits
  return baseEntry(unchecked(distanceBases[symbol]), unchecked(distanceExtras[symbol]), codeBits)
}

function baseEntry(base: u32, extraBits: u32, codeBits: u32): u32 {
  return (base << 16) | (codeBits << 8) | (codeBits + extraBits)
}

export function plainEntry(symbol: u32, codeBits: u32): u32 {
  return (symbol << 16) | codeBits
}
