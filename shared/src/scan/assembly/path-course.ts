/**
 * The part of a path or address that the course in it depends on: the segments that have a colon, and some segments
 * after the word that courses stand behind. What follows never matters, and has no end of spellings.
 *
 * @module
 */
import { AMPERSAND, areSame, BLANK, byteAt, COLON, EQUALS, HASH, NOT_ASCII, PERCENT, QUESTION, SLASH } from './bytes'
import { rememberBeginning } from './course-address'
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

/** How many bytes of the text matter. Remembers how the field begins where a course stands in it. */
export function courseLength(field: u32, start: usize, length: u32): u32 {
  const end = start + length
  let segments: u32 = 0
  let lastNeeded: u32 = 0
  let isFound = false
  let hasColon = false
  let needed = start
  let segment = start
  for (let block = start; block < end; block += 16) {
    const bytes = v128.load(block)
    const inside = lowestBits(<u32>(end - block))
    let marks = marksIn(bytes) & inside
    while (marks) {
      const at = block + ctz(marks)
      marks &= marks - 1
      const byte = byteAt(at)
      if (byte == COLON) {
        hasColon = true
        continue
      }
      if (byte != SLASH && !isSeparator(byte)) {
        if (isOdd(byte)) return length
        continue
      }
      if (hasColon) needed = at
      if (!isFound && isWord(segment, at, start, segments)) {
        isFound = true
        if (byte == SLASH) rememberBeginning(field, start, <u32>(at + 1 - start))
        lastNeeded = segments + segmentsOfCourse
      }
      if (isFound && segments <= lastNeeded) needed = at
      hasColon = false
      segments++
      segment = at + 1
    }
  }
  // The last segment ends with the text.
  return hasColon || (isFound && segments <= lastNeeded) ? length : <u32>(needed - start)
}

// @inline
function lowestBits(count: u32): u32 {
  return count >= 16 ? 0xffff : (1 << count) - 1
}

/** A bit for each byte that may be odd, a separator or a colon: those up to `&` or beyond ASCII, `:` to `?`, and `/`. */
// @inline
function marksIn(bytes: v128): u32 {
  const low = i8x16.le_s(bytes, i8x16.splat(<i8>AMPERSAND))
  const signs = i8x16.sub(bytes, i8x16.splat(<i8>COLON))
  const areSigns = i8x16.eq(i8x16.min_u(signs, i8x16.splat(<i8>(QUESTION - COLON))), signs)
  return i8x16.bitmask(v128.or(v128.or(low, areSigns), i8x16.eq(bytes, i8x16.splat(<i8>SLASH))))
}

/** What is encoded, blanks, and what is not ASCII: such texts are read whole. */
// @inline
function isOdd(byte: u32): bool {
  return byte <= BLANK || byte >= NOT_ASCII || byte == PERCENT
}

// @inline
function isSeparator(byte: u32): bool {
  return byte == QUESTION || byte == HASH || byte == EQUALS || byte == AMPERSAND
}

function isWord(segment: usize, end: usize, start: usize, number: u32): bool {
  if (<u32>(end - segment) != wordLength) return false
  const isAtStart = number == 1 && byteAt(start) == SLASH && byteAt(end) == SLASH
  const isPlaced = number >= firstSegmentOfWord || isAtStart
  return isPlaced && areSame(segment, word, wordLength)
}
