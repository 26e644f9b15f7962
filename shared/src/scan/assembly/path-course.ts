/**
 * The part of a path or address that the course in it depends on: the segments that have a colon, and some segments
 * after the word that courses stand behind. What follows never matters, and has no end of spellings.
 *
 * @module
 */
import { byteAt, COLON, EQUALS, AMPERSAND, HASH, PERCENT, QUESTION, SLASH } from './bytes'
import { reserve } from './memory'

/** The word stands at this segment or later, or between the first two slashes of a path. */
const firstSegmentOfWord: u32 = 3
/** So many segments after the word may be the course. */
const segmentsOfCourse: u32 = 3
const wordLimit: u32 = 32

let word: usize = 0
let wordLength: u32 = 0

/** @returns where the word is to be written, with at most 32 bytes */
export function makeCourseWord(length: u32): usize {
  wordLength = min(length, wordLimit)
  if (!word) word = reserve(wordLimit)
  return word
}

/** How many bytes of the text matter. */
export function courseLength(start: usize, length: u32): u32 {
  if (!isPlain(start, length)) return length
  const end = start + length
  let segments: u32 = 0
  let wordAt: u32 = 0xffffffff
  let hasColon = false
  let needed = start
  let segment = start
  for (let at = start; at <= end; at++) {
    if (at < end) {
      const byte = byteAt(at)
      if (byte == COLON) hasColon = true
      if (byte > QUESTION || !isSeparator(byte)) continue
    }
    if (hasColon) needed = at
    if (wordAt == 0xffffffff && isWord(segment, at, start, segments)) wordAt = segments
    if (wordAt != 0xffffffff && segments <= wordAt + segmentsOfCourse) needed = at
    hasColon = false
    segments++
    segment = at + 1
  }
  return <u32>(needed - start)
}

// @inline
function isSeparator(byte: u32): bool {
  return byte == SLASH || byte == QUESTION || byte == HASH || byte == AMPERSAND || byte == EQUALS
}

function isWord(segment: usize, end: usize, start: usize, number: u32): bool {
  if (<u32>(end - segment) != wordLength) return false
  const isAtStart = number == 1 && byteAt(start) == SLASH && byteAt(end) == SLASH
  const isPlaced = number >= firstSegmentOfWord || isAtStart
  return isPlaced && memory.compare(segment, word, wordLength) == 0
}

/** Nothing encoded, no blank, no character that is not ASCII: such texts are read whole. */
function isPlain(start: usize, length: u32): bool {
  for (let at = start; at < start + length; at += 16) {
    const bytes = v128.load(at)
    const left = <u32>(start + length - at)
    const odd = v128.or(i8x16.le_s(bytes, i8x16.splat(0x20)), i8x16.eq(bytes, i8x16.splat(<i8>PERCENT)))
    const marks = <u32>i8x16.bitmask(odd)
    if (left >= 16 ? marks : marks & ((1 << left) - 1)) return false
  }
  return true
}
