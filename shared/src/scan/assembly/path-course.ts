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
    if (oddBytes(bytes) & inside) return length
    let marks = separatorsAndColons(bytes) & inside
    while (marks) {
      const at = block + ctz(marks)
      marks &= marks - 1
      if (byteAt(at) == COLON) {
        hasColon = true
        continue
      }
      if (hasColon) needed = at
      if (!isFound && isWord(segment, at, start, segments)) {
        isFound = true
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

/** What is encoded, blanks, and what is not ASCII: such texts are read whole. */
// @inline
function oddBytes(bytes: v128): u32 {
  return i8x16.bitmask(v128.or(i8x16.le_s(bytes, i8x16.splat(0x20)), i8x16.eq(bytes, i8x16.splat(<i8>PERCENT))))
}

// @inline
function separatorsAndColons(bytes: v128): u32 {
  const slashes = v128.or(i8x16.eq(bytes, i8x16.splat(<i8>SLASH)), i8x16.eq(bytes, i8x16.splat(<i8>COLON)))
  const queries = v128.or(i8x16.eq(bytes, i8x16.splat(<i8>QUESTION)), i8x16.eq(bytes, i8x16.splat(<i8>HASH)))
  const values = v128.or(i8x16.eq(bytes, i8x16.splat(<i8>EQUALS)), i8x16.eq(bytes, i8x16.splat(<i8>AMPERSAND)))
  return i8x16.bitmask(v128.or(slashes, v128.or(queries, values)))
}

function isWord(segment: usize, end: usize, start: usize, number: u32): bool {
  if (<u32>(end - segment) != wordLength) return false
  const isAtStart = number == 1 && byteAt(start) == SLASH && byteAt(end) == SLASH
  const isPlaced = number >= firstSegmentOfWord || isAtStart
  return isPlaced && memory.compare(segment, word, wordLength) == 0
}
