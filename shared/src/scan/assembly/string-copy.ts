/**
 * Copies of strings, without their escapes: what they say.
 *
 * @module
 */
import { BACKSLASH, backslashes, blanks, byteAt, hexValue, NOT_ASCII, QUOTE, quotes, stringMarks } from './bytes'
import { reserve } from './memory'
import { escapeLength, isHex4, setIrregular } from './strings'
import { characterLength } from './utf8'

/** Copies of strings whose content is read, those inside of others behind them. */
const scratchBytes: usize = 4 << 20
/** Copies end before here; decoded parts of a form, which are no longer than it is, may lie behind. */
const copiesBytes: usize = 2 << 20
/** The zeros behind the decoded keys of a form. */
const formKeysBytes: usize = 64 << 10
/** Zeros behind a copy, which end everything that is read there. */
const endBytes: usize = 48

let scratch: usize = 0
export let scratchTop: usize = 0

/** The copy of the string that was last copied ends here. */
export let copyEnd: usize = 0

export function makeScratch(): void {
  scratch = reserve(scratchBytes + formKeysBytes)
}

export function startScratch(): void {
  scratchTop = scratch
}

export function setScratchTop(top: usize): void {
  scratchTop = top
}

/**
 * Copies the content of a string to `scratchTop`, without its escapes, and ends it with zeros. The caller moves
 * `scratchTop` behind `copyEnd` while it reads the copy.
 *
 * @returns where the closing quote stands; 0 where the string is not valid, or irregular
 */
export function copyString(start: usize): usize {
  const quote = quotes
  const backslash = backslashes
  const blank = blanks
  const limit = scratch + copiesBytes
  let at = start
  let to = scratchTop
  while (true) {
    const bytes = v128.load(at)
    const marks = stringMarks(bytes, quote, backslash, blank)
    v128.store(to, bytes)
    if (to > limit) return setIrregular()
    if (!marks) {
      at += 16
      to += 16
      continue
    }
    const plain = ctz(marks)
    at += plain
    to += plain
    const byte = byteAt(at)
    if (byte == QUOTE) return endCopy(to, at)
    if (byte != BACKSLASH) {
      if (byte < NOT_ASCII) return 0
      const length = characterLength(at)
      if (length == 0) return setIrregular()
      store<u32>(to, load<u32>(at))
      at += length
      to += length
      continue
    }
    const mark = byteAt(at + 1)
    if (mark == QUOTE || mark == BACKSLASH) {
      store<u8>(to++, mark)
      at += 2
      continue
    }
    const length = escapeLength(at)
    if (length == 0) return 0
    if (length == 2) store<u8>(to++, escapedByte(mark))
    else {
      const code = hex4(at + 2)
      if (code >>> 11 == 0x1b) {
        if (!isPair(at, code)) return setIrregular()
        to = putPair(to, code, hex4(at + 8))
        at += 6
      } else to = putCharacter(to, code)
    }
    at += length
  }
}

function endCopy(end: usize, quote: usize): usize {
  endWithZeros(end)
  copyEnd = end
  return quote
}

// @inline
export function endWithZeros(end: usize): void {
  v128.store(end, i64x2.splat(0))
  v128.store(end, i64x2.splat(0), 16)
  v128.store(end, i64x2.splat(0), 32)
}

/** The place for the next copy, behind this one and its zeros. */
// @inline
export function behindCopy(end: usize): usize {
  return end + endBytes
}

/** Of the marks that do not stand for themselves. */
// @inline
function escapedByte(mark: u32): u32 {
  if (mark == 0x2f) return mark
  if (mark == 0x6e) return 10
  if (mark == 0x74) return 9
  if (mark == 0x72) return 13
  return mark == 0x62 ? 8 : 12
}

function hex4(at: usize): u32 {
  let code: u32 = 0
  for (let i = 0; i < 4; i++) code = (code << 4) | hexValue(byteAt(at + i))
  return code
}

/** Whether a first half of a surrogate pair is followed by a second one. A half alone is no UTF-8. */
function isPair(at: usize, code: u32): bool {
  if (code >= 0xdc00 || byteAt(at + 6) != BACKSLASH || byteAt(at + 7) != 0x75 || !isHex4(at + 8)) return false
  return hex4(at + 8) >>> 10 == 0x37
}

function putPair(to: usize, first: u32, second: u32): usize {
  const code = 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00)
  store<u8>(to, 0xf0 | (code >> 18))
  store<u8>(to + 1, 0x80 | ((code >> 12) & 63))
  store<u8>(to + 2, 0x80 | ((code >> 6) & 63))
  store<u8>(to + 3, 0x80 | (code & 63))
  return to + 4
}

function putCharacter(to: usize, code: u32): usize {
  if (code < NOT_ASCII) {
    store<u8>(to, code)
    return to + 1
  }
  if (code < 0x800) {
    store<u8>(to, 0xc0 | (code >> 6))
    store<u8>(to + 1, 0x80 | (code & 63))
    return to + 2
  }
  store<u8>(to, 0xe0 | (code >> 12))
  store<u8>(to + 1, 0x80 | ((code >> 6) & 63))
  store<u8>(to + 2, 0x80 | (code & 63))
  return to + 3
}
