/**
 * What a string holds: JSON, JSON that was cut, a form, nothing. Twin of shape/payload-text.ts.
 *
 * @module
 */
import { BACKSLASH, BRACE, BRACE_END, BRACKET, BRACKET_END, byteAt, isDigit, isSpace, NOT_ASCII, QUOTE } from './bytes'
import { escapedValue } from './escaped-json'
import { formText } from './form-text'
import { encodings, setEncodings, skipBlanks, value } from './json-value'
import { childOf, flagsOf, PLACE_PAYLOAD, STEP_JSON } from './path-tree'
import { dropSeenKeys, seenTop } from './seen-keys'
import { behindCopy, copyEnd, copyString, scratchTop, setScratchTop } from './string-copy'
import { hasEscape, irregular, setHasEscape, setIrregular, stringEnd } from './strings'
import { pairsEnd, pairSum, STRING, STRING_EMPTY, STRING_JSON, STRING_TRUNCATED, touch, untouch } from './touched-pairs'

/** Set in `{` and `|`, not in `[` and `\`. */
const CASE_BIT: u32 = 0x20

/** JSON in a string is opened where it stands in at most this many encodings. */
const maxEncodings: u32 = 6

/** Whether a string is nothing but a string, by the flags of its place and the byte that it begins with. */
// @inline
export function isPlainString(flags: u32, first: u32): bool {
  // `[`, `\`, `{` and, for the sake of one comparison, `|`.
  const mayOpen = (first & ~CASE_BIT) - BRACKET < 2
  return !(mayOpen || flags & PLACE_PAYLOAD)
}

/** @param start behind the opening quote */
export function stringValue(start: usize, place: usize, depth: u32): usize {
  const flags = flagsOf(place)
  if (!isPlainString(flags, byteAt(start))) return heldValue(start, place, depth, (flags & PLACE_PAYLOAD) != 0)
  const quote = stringEnd(start)
  if (!quote) return 0
  touch(place, STRING)
  return quote + 1
}

function heldValue(start: usize, place: usize, depth: u32, isPayload: bool): usize {
  const first = byteAt(start)
  if (encodings == 0 && (first == BRACE || first == BRACKET)) {
    const end = jsonInPlace(start, place, depth)
    if (end || irregular) return end
  }
  const copy = scratchTop
  const quote = copyString(start)
  if (!quote) return 0
  const end = copyEnd
  const hasEscapes = <usize>(quote - start) != end - copy
  setScratchTop(behindCopy(end))
  if (!isJson(copy, end, place, depth)) {
    if (irregular) return 0
    if (isPayload) payloadText(copy, end, place, depth)
    else touch(place, STRING)
  }
  setScratchTop(copy)
  setHasEscape(hasEscapes)
  return irregular ? 0 : quote + 1
}

/** @returns behind the string; 0 where it holds no JSON that is read where it stands */
function jsonInPlace(start: usize, place: usize, depth: u32): usize {
  const inside = childOf(place, STEP_JSON)
  if (!inside) return setIrregular()
  const formerEnd = pairsEnd
  const formerSum = pairSum
  const formerKeys = seenTop
  touch(place, STRING_JSON)
  setEncodings(1)
  const end = escapedValue(start, inside, depth)
  setEncodings(0)
  setHasEscape(true)
  if (end && byteAt(end) == QUOTE) return end + 1
  untouch(formerEnd, formerSum)
  dropSeenKeys(formerKeys)
  return 0
}

/** Touches what the JSON of a text is made of, if it holds an object or a list in at most so many encodings. */
export function isJson(text: usize, end: usize, place: usize, depth: u32): bool {
  const first = byteAt(text)
  if (encodings >= maxEncodings || (first != BRACE && first != BRACKET && first != QUOTE)) return false
  if (first != QUOTE && !endsContainer(end)) return false
  const inside = childOf(place, STEP_JSON)
  if (!inside) {
    setIrregular()
    return false
  }
  const formerEnd = pairsEnd
  const formerSum = pairSum
  const formerKeys = seenTop
  touch(place, STRING_JSON)
  setEncodings(encodings + 1)
  const isHeld = first == QUOTE ? isJsonInside(text + 1, end, inside, depth) : isWhole(value(text, inside, depth), end)
  setEncodings(encodings - 1)
  if (!isHeld) {
    untouch(formerEnd, formerSum)
    dropSeenKeys(formerKeys)
  }
  return isHeld
}

/** Whether the text is a string of JSON that again holds an object or a list. */
function isJsonInside(start: usize, end: usize, place: usize, depth: u32): bool {
  const copy = scratchTop
  const quote = copyString(start)
  if (!quote || quote + 1 != end) return false
  const inner = copyEnd
  setScratchTop(behindCopy(inner))
  const isHeld = isJson(copy, inner, place, depth)
  setScratchTop(copy)
  return isHeld
}

function isWhole(valueEnd: usize, end: usize): bool {
  return valueEnd != 0 && skipBlanks(valueEnd) == end
}

function endsContainer(end: usize): bool {
  let at = end - 1
  while (isSpace(byteAt(at))) at--
  return byteAt(at) == BRACE_END || byteAt(at) == BRACKET_END
}

function payloadText(text: usize, end: usize, place: usize, depth: u32): void {
  if (text == end) touch(place, STRING_EMPTY)
  else if (isCutJson(text, end)) touch(place, STRING_TRUNCATED)
  else formText(text, end, place, depth)
}

function isCutJson(text: usize, end: usize): bool {
  let at = text
  while (byteAt(at) == QUOTE) {
    at++
    while (byteAt(at) == BACKSLASH) at++
  }
  if (byteAt(at) != BRACE && byteAt(at) != BRACKET) return false
  at++
  while (at < end && isSpace(byteAt(at))) at++
  if (at == end) return true
  const byte = byteAt(at)
  // A blank beyond ASCII may stand here.
  if (byte >= NOT_ASCII) setIrregular()
  return isDigit(byte) || isFirstOfJson(byte)
}

/** One of `"`, `\`, `{`, `}`, `[`, `]`, `t`, `f`, `n`, `-`. */
function isFirstOfJson(byte: u32): bool {
  if (byte == QUOTE || byte == BACKSLASH || byte == 0x74 || byte == 0x66 || byte == 0x6e || byte == 0x2d) return true
  return byte == BRACE || byte == BRACE_END || byte == BRACKET || byte == BRACKET_END
}
