/**
 * The course in an address that begins like a former one of its field. Most addresses of a log begin alike, up to the word
 * that courses stand behind.
 *
 * @module
 */
import { answerBehind, ASK_COURSE_IN_PATH } from './answers'
import { AMPERSAND, COLON, QUESTION, SLASH } from './bytes'
import { reserve } from './memory'
import { textHash } from './text-hash'

/** What is asked is not plain to see: the whole address must be read. */
export const UNUSUAL: f64 = -3

const fields: usize = 32
/** Longer beginnings are not remembered. */
const beginningBytes: u32 = 64
const LENGTH: usize = 64
const HASH: usize = 72
const entryBytes: usize = 80

let beginnings: usize = 0

export function makeBeginnings(): void {
  beginnings = reserve(fields * entryBytes)
}

/** Remembers a text that ends with the word and its slash, and has nothing that is encoded. */
export function rememberBeginning(field: u32, start: usize, length: u32): void {
  if (length > beginningBytes) return
  const entry = beginnings + field * entryBytes
  memory.copy(entry, start, length)
  store<u32>(entry, length, LENGTH)
  store<u64>(entry, textHash(start, length, ASK_COURSE_IN_PATH), HASH)
}

/** The course, `NO_ANSWER`, or `UNUSUAL` where the address does not begin and go on like most. */
export function courseBehindBeginning(field: u32, start: usize, length: u32): f64 {
  const entry = beginnings + field * entryBytes
  const behind = load<u32>(entry, LENGTH)
  if (behind == 0 || length <= behind || !isBeginning(entry, start, behind)) return UNUSUAL
  const at = start + behind
  const left = length - behind
  const one = v128.load(at)
  const two = v128.load(at, 16)
  const three = v128.load(at, 32)
  const four = v128.load(at, 48)
  const inside: u64 = left >= 64 ? -1 : ((<u64>1) << left) - 1
  const slashes = bitsOf(slashesIn(one), slashesIn(two), slashesIn(three), slashesIn(four)) & inside
  const colons = bitsOf(colonsIn(one), colonsIn(two), colonsIn(three), colonsIn(four)) & inside
  const others = bitsOf(othersIn(one), othersIn(two), othersIn(three), othersIn(four)) & inside
  const behindFirst = slashes & (slashes - 1)
  const beforeFirst = ~slashes & (slashes - 1)
  if (slashes == 0 || others & beforeFirst) return UNUSUAL
  // A segment with a colon that is a course decides, whatever follows.
  if (colons & beforeFirst) {
    const answer = answerBehind(load<u64>(entry, HASH), ASK_COURSE_IN_PATH, start, behind, <u32>ctz(slashes))
    return answer >= 0 ? answer : UNUSUAL
  }
  const third = behindFirst & (behindFirst - 1)
  if (third == 0 || colons | others || (left > 64 && hasMarks(at + 64, start + length))) return UNUSUAL
  return answerBehind(load<u64>(entry, HASH), ASK_COURSE_IN_PATH, start, behind, <u32>ctz(third))
}

// @inline
function isBeginning(entry: usize, start: usize, length: u32): bool {
  let at: u32 = 0
  for (; at + 16 <= length; at += 16) {
    if (v128.any_true(v128.xor(v128.load(entry + at), v128.load(start + at)))) return false
  }
  const left = length - at
  if (left == 0) return true
  const differs = i8x16.ne(v128.load(entry + at), v128.load(start + at))
  return ((<u32>i8x16.bitmask(differs)) & ((1 << left) - 1)) == 0
}

/** Whether anything but slashes and plain bytes stands there. At least 64 bytes stand before. */
function hasMarks(start: usize, end: usize): bool {
  const last = end - 16
  let marks = marksIn(v128.load(last))
  for (let at = start; at < last; at += 16) marks = v128.or(marks, marksIn(v128.load(at)))
  return v128.any_true(marks)
}

// @inline
function bitsOf(one: v128, two: v128, three: v128, four: v128): u64 {
  const low = (<u32>i8x16.bitmask(one)) | ((<u32>i8x16.bitmask(two)) << 16)
  const high = (<u32>i8x16.bitmask(three)) | ((<u32>i8x16.bitmask(four)) << 16)
  return (<u64>low) | ((<u64>high) << 32)
}

// @inline
function slashesIn(bytes: v128): v128 {
  return i8x16.eq(bytes, i8x16.splat(<i8>SLASH))
}

// @inline
function colonsIn(bytes: v128): v128 {
  return i8x16.eq(bytes, i8x16.splat(<i8>COLON))
}

/** What is up to `&` or beyond ASCII, and `;` to `?`: separators other than slashes, what is encoded, and more. */
// @inline
function othersIn(bytes: v128): v128 {
  return signsIn(bytes, COLON + 1)
}

/** The same, and colons. */
// @inline
function marksIn(bytes: v128): v128 {
  return signsIn(bytes, COLON)
}

// @inline
function signsIn(bytes: v128, first: u32): v128 {
  const signs = i8x16.sub(bytes, i8x16.splat(<i8>first))
  const areSigns = i8x16.le_u(signs, i8x16.splat(<i8>(QUESTION - first)))
  return v128.or(areSigns, i8x16.le_s(bytes, i8x16.splat(<i8>AMPERSAND)))
}
