/**
 * Form strings, `key=value&key=value`: twin of `formFields` in shape/payload-text.ts. What is not plain is irregular.
 *
 * @module
 */
import {
  AMPERSAND,
  BRACKET,
  BRACKET_END,
  byteAt,
  EQUALS,
  HASH,
  hexValue,
  isHexDigit,
  isSpace,
  NOT_ASCII,
  PERCENT,
  PLUS,
  QUESTION,
  QUOTE,
  SLASH,
  BRACE,
  BRACE_END,
} from './bytes'
import { encodings, setEncodings } from './json-value'
import { isListedKey, placeOfKey, setListed } from './object-keys'
import { childOf, keyHash, STEP_FORM, STEP_ITEM } from './path-tree'
import { KEY_IS_LIST, KEY_IS_NEW, newObject, seeKey } from './seen-keys'
import { behindCopy, endWithZeros, irregular, scratchTop, setIrregular, setScratchTop } from './strings'
import { isJson } from './string-value'
import { ARRAY, OBJECT, STRING, STRING_FORM, touch } from './touched-pairs'

const openFromKeys: u32 = 16
const LESS: u32 = 0x3c
const GREATER: u32 = 0x3e

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
  const object = newObject()
  let keys: u32 = 0
  let listed: u32 = 0
  let start = text
  while (start <= end && !irregular) {
    const stop = partEnd(start, end)
    if (formField(start, stop, form, object, depth)) {
      keys++
      if (isListedKey) listed++
    }
    start = stop + 1
  }
  if (keys >= openFromKeys && listed > 0 && listed * 2 < keys) setIrregular()
}

/** @returns whether the key is a new one */
function formField(start: usize, stop: usize, form: usize, object: u32, depth: u32): bool {
  let equals = start
  while (equals < stop && byteAt(equals) != EQUALS) equals++
  const key = scratchTop
  let length = decode(start, equals, key)
  if (length < 0) {
    setIrregular()
    return false
  }
  const isList = length >= 2 && byteAt(key + length - 2) == BRACKET && byteAt(key + length - 1) == BRACKET_END
  if (isList) length -= 2
  const hash = keyHash(key, length)
  const place = placeOfKey(key, length, hash, form)
  if (!place) return false
  const isListed = isListedKey
  const seen = seeKey(hash, object, isList)
  // A key that was no list and comes again becomes one.
  if (seen != KEY_IS_NEW && seen != KEY_IS_LIST) {
    setIrregular()
    return false
  }
  formValue(equals < stop ? equals + 1 : stop, stop, isList || seen == KEY_IS_LIST ? listItem(place) : place, depth)
  setListed(isListed)
  return seen == KEY_IS_NEW
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
  for (let at = start; at < stop; at++) {
    let byte = byteAt(at)
    if (byte == PLUS) byte = 0x20
    else if (byte == PERCENT) {
      if (at + 2 >= stop || !isHexDigit(byteAt(at + 1)) || !isHexDigit(byteAt(at + 2))) return -1
      byte = (hexValue(byteAt(at + 1)) << 4) | hexValue(byteAt(at + 2))
      at += 2
    }
    if (byte >= NOT_ASCII) return -1
    store<u8>(out++, byte)
  }
  endWithZeros(out)
  return <i32>(out - to)
}

function partEnd(start: usize, end: usize): usize {
  let at = start
  while (at < end && byteAt(at) != AMPERSAND) at++
  return at
}

/** `^[^\s=&<>{}"/?#]+=[^\s<>{}"]*$`; blanks beyond ASCII exist, so other characters make the line irregular. */
function isForm(text: usize, end: usize): bool {
  let at = text
  while (at < end && !isNoKeyByte(byteAt(at))) at++
  if (at == end || at == text || byteAt(at) != EQUALS) return at < end && byteAt(at) >= NOT_ASCII ? unknown() : false
  for (; at < end; at++) {
    const byte = byteAt(at)
    if (byte >= NOT_ASCII) return unknown()
    if (isSpace(byte) || isMarkup(byte)) return false
  }
  return true
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
