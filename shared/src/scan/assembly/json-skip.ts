/**
 * Crosses JSON values exactly as `JSON.parse` accepts them, and takes nothing from them.
 *
 * A function gets where a value begins; it answers where the value has ended, or 0 where it is not valid or irregular.
 *
 * @module
 */
import { BLANK, BRACE, BRACE_END, BRACKET, BRACKET_END, byteAt, COLON, COMMA, QUOTE } from './bytes'
import { numberEnd } from './json-number'
import { setIrregular, stringEnd } from './strings'

/** Deeper lines are irregular: the reference knows from which depth on they are too deep. */
export const maxDepth: u32 = 60

/** The words `true`, `alse` and `null`, as four bytes are loaded. */
export const TRUE: u32 = 0x65757274
export const ALSE: u32 = 0x65736c61
export const NULL_WORD: u32 = 0x6c6c756e

/** The next byte that is no blank. Line feeds are none here: behind one lies the next line. */
// @inline
export function behindBlanks(start: usize): usize {
  let at = start
  while (byteAt(at) <= BLANK && (byteAt(at) == BLANK || byteAt(at) == 9 || byteAt(at) == 13)) at++
  return at
}

export function skipValue(at: usize, depth: u32): usize {
  const byte = byteAt(at)
  if (byte == QUOTE) {
    const quote = stringEnd(at + 1)
    return quote ? quote + 1 : 0
  }
  if (byte == BRACE) return skipObject(at + 1, depth + 1)
  if (byte == BRACKET) return skipArray(at + 1, depth + 1)
  if (byte == 0x74 && load<u32>(at) == TRUE) return at + 4
  if (byte == 0x66 && load<u32>(at, 1) == ALSE) return at + 5
  if (byte == 0x6e && load<u32>(at) == NULL_WORD) return at + 4
  return numberEnd(at)
}

function skipObject(start: usize, depth: u32): usize {
  if (depth > maxDepth) return setIrregular()
  let at = behindBlanks(start)
  if (byteAt(at) == BRACE_END) return at + 1
  while (true) {
    if (byteAt(at) != QUOTE) return 0
    const quote = stringEnd(at + 1)
    if (!quote) return 0
    at = behindBlanks(quote + 1)
    if (byteAt(at) != COLON) return 0
    at = skipValue(behindBlanks(at + 1), depth)
    if (!at) return 0
    at = behindBlanks(at)
    const byte = byteAt(at)
    if (byte == BRACE_END) return at + 1
    if (byte != COMMA) return 0
    at = behindBlanks(at + 1)
  }
}

function skipArray(start: usize, depth: u32): usize {
  if (depth > maxDepth) return setIrregular()
  let at = behindBlanks(start)
  if (byteAt(at) == BRACKET_END) return at + 1
  while (true) {
    at = skipValue(at, depth)
    if (!at) return 0
    at = behindBlanks(at)
    const byte = byteAt(at)
    if (byte == BRACKET_END) return at + 1
    if (byte != COMMA) return 0
    at = behindBlanks(at + 1)
  }
}
