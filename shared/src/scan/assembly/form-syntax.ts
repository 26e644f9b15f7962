/**
 * Whether a text is a form string, by its bytes.
 *
 * @module
 */
import {
  AMPERSAND,
  BRACE,
  BRACE_END,
  byteAt,
  EQUALS,
  HASH,
  isSpace,
  MINUS,
  NOT_ASCII,
  QUESTION,
  QUOTE,
  SLASH,
} from './bytes'
import { setIrregular } from './strings'

/** `<`, `=`, `>` and `?` stand in a row. */
const LESS: u32 = 0x3c
const GREATER: u32 = 0x3e
const lastLetter: i8 = 0x7a

/** `^[^\s=&<>{}"/?#]+=[^\s<>{}"]*$`; blanks beyond ASCII exist, so other characters make the line irregular. */
export function isForm(text: usize, end: usize): bool {
  let at = text
  while (at < end && !keyMarks(v128.load(at))) at += 16
  if (at < end) at += ctz(keyMarks(v128.load(at)))
  at = min(at, end)
  while (at < end && !isNoKeyByte(byteAt(at))) at++
  if (at == end || at == text || byteAt(at) != EQUALS) return at < end && byteAt(at) >= NOT_ASCII ? unknown() : false
  for (; at < end; at += 16) {
    const bytes = v128.load(at)
    const left = <u32>(end - at)
    const inside = left >= 16 ? 0xffff : (1 << left) - 1
    if ((<u32>i8x16.bitmask(bytes)) & inside) return unknown()
    if (endsForm(bytes) & inside) return false
  }
  return true
}

/** A bit for each byte that may be no byte of a key: what is no letter, digit, `-`, `.`, `_`, `:`, `[` and the like. */
// @inline
function keyMarks(bytes: v128): u32 {
  const ends = v128.or(i8x16.lt_s(bytes, i8x16.splat(<i8>MINUS)), i8x16.gt_s(bytes, i8x16.splat(lastLetter)))
  const comparisons = i8x16.sub(bytes, i8x16.splat(<i8>LESS))
  const areComparisons = i8x16.eq(i8x16.min_u(comparisons, i8x16.splat(3)), comparisons)
  const slashes = i8x16.eq(bytes, i8x16.splat(<i8>SLASH))
  return i8x16.bitmask(v128.or(v128.or(ends, slashes), areComparisons))
}

/** Blanks and marks of HTML, JSON and quotes. */
// @inline
function endsForm(bytes: v128): u32 {
  const controls = i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(9)), i8x16.splat(5))
  const blanks = v128.or(i8x16.eq(bytes, i8x16.splat(0x20)), controls)
  const tags = v128.or(i8x16.eq(bytes, i8x16.splat(<i8>LESS)), i8x16.eq(bytes, i8x16.splat(<i8>GREATER)))
  const braces = v128.or(i8x16.eq(bytes, i8x16.splat(<i8>BRACE)), i8x16.eq(bytes, i8x16.splat(<i8>BRACE_END)))
  const quotes = i8x16.eq(bytes, i8x16.splat(<i8>QUOTE))
  return i8x16.bitmask(v128.or(v128.or(blanks, tags), v128.or(braces, quotes)))
}

function unknown(): bool {
  setIrregular()
  return true
}

function isNoKeyByte(byte: u32): bool {
  if (isSpace(byte) || isMarkup(byte) || byte >= NOT_ASCII) return true
  return byte == EQUALS || byte == AMPERSAND || byte == SLASH || byte == QUESTION || byte == HASH
}

// @inline
function isMarkup(byte: u32): bool {
  return byte == LESS || byte == GREATER || byte == QUOTE || byte == BRACE || byte == BRACE_END
}
