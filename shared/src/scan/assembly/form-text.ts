/**
 * Form strings, `key=value&key=value`: twin of `formFields` in shape/payload-text.ts. What is not plain is irregular.
 *
 * @module
 */
import {
  AMPERSAND,
  BRACE,
  BRACKET,
  BRACKET_END,
  byteAt,
  EQUALS,
  hexValue,
  isHexDigit,
  NOT_ASCII,
  PERCENT,
  PLUS,
  QUOTE,
} from './bytes'
import { isForm } from './form-syntax'
import { encodings, setEncodings } from './json-value'
import { isListedKey, placeOfKey, setListed } from './object-keys'
import { childOf, STEP_FORM, STEP_ITEM } from './path-tree'
import { addSeenKey, dropSeenKeys, findSeenKey, isSeenList, seenTop } from './seen-keys'
import { behindCopy, endWithZeros, scratchTop, setScratchTop } from './string-copy'
import { irregular, setIrregular } from './strings'
import { isJson } from './string-value'
import { ARRAY, OBJECT, STRING, STRING_FORM, touch } from './touched-pairs'

const openFromKeys: u32 = 16

/** Touches a form where the text is one, else a string. Zeros stand behind the text. */
export function formText(text: usize, end: usize, place: usize, depth: u32): void {
  if (!isForm(text, end)) return touch(place, STRING)
  if (irregular) return
  touch(place, STRING_FORM)
  const form = childOf(place, STEP_FORM)
  if (!form) {
    setIrregular()
    return
  }
  touch(form, OBJECT)
  setEncodings(encodings + 1)
  formFields(text, end, form, depth)
  setEncodings(encodings - 1)
}

function formFields(text: usize, end: usize, form: usize, depth: u32): void {
  const bottom = seenTop
  const scratch = scratchTop
  let keys: u32 = 0
  let listed: u32 = 0
  let start = text
  while (start <= end && !irregular) {
    const stop = byteFrom(start, end, AMPERSAND)
    if (formField(start, stop, form, bottom, depth)) {
      keys++
      if (isListedKey) listed++
    }
    start = stop + 1
  }
  dropSeenKeys(bottom)
  setScratchTop(scratch)
  if (keys >= openFromKeys && listed > 0 && listed * 2 < keys) setIrregular()
}

/** Where the next `byte` stands, or the end. */
function byteFrom(start: usize, end: usize, byte: u32): usize {
  for (let at = start; at < end; at += 16) {
    const found = <u32>i8x16.bitmask(i8x16.eq(v128.load(at), i8x16.splat(<i8>byte)))
    if (found) return min(at + ctz(found), end)
  }
  return end
}

/** @returns whether the key is a new one */
function formField(start: usize, stop: usize, form: usize, bottom: usize, depth: u32): bool {
  const equals = byteFrom(start, stop, EQUALS)
  const key = scratchTop
  const written = decode(start, equals, key)
  if (written < 0) {
    setIrregular()
    return false
  }
  const isList = written >= 2 && byteAt(key + written - 2) == BRACKET && byteAt(key + written - 1) == BRACKET_END
  const length = isList ? written - 2 : written
  const place = placeOfKey(key, length, form)
  if (!place) return false
  const isListed = isListedKey
  const seen = findSeenKey(bottom, key, length)
  // A key that was no list and comes again becomes one.
  if (seen ? !isSeenList(seen) : !addSeenKey(bottom, key, length, isList)) {
    setIrregular()
    return false
  }
  // Keys stay, to be compared with later ones.
  if (!seen) setScratchTop(behindCopy(key + length))
  formValue(equals < stop ? equals + 1 : stop, stop, isList || seen ? listItem(place) : place, depth)
  setListed(isListed)
  return !seen
}

function listItem(place: usize): usize {
  touch(place, ARRAY)
  const item = childOf(place, STEP_ITEM)
  return item ? item : setIrregular()
}

function formValue(start: usize, stop: usize, place: usize, depth: u32): void {
  if (!place) return
  const first = byteAt(start)
  if (start < stop && (first == PERCENT || first == BRACKET)) {
    const text = scratchTop
    const length = decode(start, stop, text)
    const opening = byteAt(text)
    if (length < 0 && (first == BRACKET || isOpeningCode(start))) setIrregular()
    else if (length > 0 && (opening == BRACE || opening == BRACKET || opening == QUOTE)) {
      setScratchTop(behindCopy(text + length))
      const isHeld = isJson(text, text + length, place, depth)
      setScratchTop(text)
      if (isHeld) return
    }
  }
  touch(place, STRING)
}

/** Whether an encoded `{`, `[` or `"` stands here. */
function isOpeningCode(at: usize): bool {
  if (!isHexDigit(byteAt(at + 1)) || !isHexDigit(byteAt(at + 2))) return false
  const byte = (hexValue(byteAt(at + 1)) << 4) | hexValue(byteAt(at + 2))
  return byte == BRACE || byte == BRACKET || byte == QUOTE
}

/**
 * Decodes `+` and `%XX` of ASCII characters, and puts zeros behind.
 *
 * @returns the length; -1 where there is anything else
 */
function decode(start: usize, stop: usize, to: usize): i32 {
  let out = to
  let at = start
  while (at < stop) {
    const bytes = v128.load(at)
    v128.store(out, bytes)
    const left = <u32>(stop - at)
    const plain = <u32>ctz((<u32>notPlain(bytes)) | 0x10000)
    const step = min(plain, left)
    at += step
    out += step
    if (at >= stop || plain == 16) continue
    let byte = byteAt(at)
    if (byte == PLUS) byte = 0x20
    else if (byte == PERCENT) {
      if (at + 2 >= stop || !isHexDigit(byteAt(at + 1)) || !isHexDigit(byteAt(at + 2))) return -1
      byte = (hexValue(byteAt(at + 1)) << 4) | hexValue(byteAt(at + 2))
      at += 2
    }
    if (byte >= NOT_ASCII) return -1
    store<u8>(out++, byte)
    at++
  }
  endWithZeros(out)
  return <i32>(out - to)
}

// @inline
function notPlain(bytes: v128): i32 {
  const codes = v128.or(i8x16.eq(bytes, i8x16.splat(<i8>PLUS)), i8x16.eq(bytes, i8x16.splat(<i8>PERCENT)))
  return i8x16.bitmask(codes) | i8x16.bitmask(bytes)
}
