/**
 * The twins of `rankOf` in base/hash.ts and of `rankOfLine` in base/line-rank.ts: the same bits for the same key and bytes. A
 * test holds them together.
 *
 * @module
 */
import { byteAt } from './bytes'

const shortTextBytes: u32 = 64
const stripeBytes: usize = 16

/** As in base/line-rank.ts. */
const windows: u32 = 8
const excerptBytes: u32 = 128
const lowerBits: f64 = 1048576
const atOnceBytes: u32 = 24

let low: u32 = 0
let high: u32 = 0
let stripeKey: v128 = i64x2.splat(0)
let stripeStep: v128 = i64x2.splat(0)

export function keyRanks(lowWord: u32, highWord: u32): void {
  low = lowWord
  high = highWord
  stripeKey = i32x4.replace_lane(stripeKey, 0, finish(lowWord ^ 0x243f6a88))
  stripeKey = i32x4.replace_lane(stripeKey, 1, finish(highWord ^ 0x85a308d3))
  stripeKey = i32x4.replace_lane(stripeKey, 2, finish(lowWord ^ 0x13198a2e))
  stripeKey = i32x4.replace_lane(stripeKey, 3, finish(highWord ^ 0x03707344))
  stripeStep = i32x4(<i32>0x9e3779b1, <i32>0x85ebca77, <i32>0xc2b2ae3d, <i32>0x27d4eb2f)
}

/** 52 bits as an exact number. */
export function rankOf(start: usize, length: u32): f64 {
  if (length < shortTextBytes) return rankFrom(low, high, start, length, length)
  const sums = stripeSums(start, length)
  const b = stepB(stepB(stepB(stepB(high, lane0(sums)), lane1(sums)), lane2(sums)), lane3(sums))
  return rankFrom(upperOf(sums), b, start, 0, length)
}

/** What the upper bits of a rank follow from, before the length is mixed in. */
// @inline
function upperOf(sums: v128): u32 {
  return stepA(stepA(stepA(stepA(low, lane0(sums)), lane1(sums)), lane2(sums)), lane3(sums))
}

/** The rank of a text behind a word of four bytes; the two together are short. */
export function rankBehind(word: u32, start: usize, length: u32): f64 {
  return rankFrom(stepA(low, word), stepB(high, word), start, length, length + 4)
}

/** The upper bits of such a rank: it is not below. Up to 24 bytes are read at once, without asking how many they are. */
export function leastRankBehind(word: u32, start: usize, length: u32): f64 {
  if (length > atOnceBytes) return 0
  const first = v128.load(start)
  const next = v128.load(start, 16)
  let a = stepA(low, word)
  a = stepPart(a, lane0(first), length, 0)
  a = stepPart(a, lane1(first), length, 4)
  a = stepPart(a, lane2(first), length, 8)
  a = stepPart(a, lane3(first), length, 12)
  a = stepPart(a, lane0(next), length, 16)
  a = stepPart(a, lane1(next), length, 20)
  return <f64>finish(a ^ (length + 4)) * lowerBits
}

/** Mixes in what the text has of a word at `from`, if anything. */
// @inline
function stepPart(a: u32, word: u32, length: u32, from: i32): u32 {
  const left = <i32>length - from
  const part = left >= 4 ? word : word & ((1 << (left << 3)) - 1)
  return left > 0 ? stepA(a, part) : a
}

/** Whether a text behind a word of four bytes is short. */
// @inline
export function isShortBehind(length: u32): bool {
  return length + 4 < shortTextBytes
}

/** @param left bytes that have not been mixed in @param length of the whole */
// @inline
function rankFrom(firstA: u32, firstB: u32, start: usize, left: u32, length: u32): f64 {
  let a = firstA
  let b = firstB
  let at = start
  while (left >= 4) {
    const word = load<u32>(at)
    a = stepA(a, word)
    b = stepB(b, word)
    at += 4
    left -= 4
  }
  if (left) {
    const word = lastWord(at, left)
    a = stepA(a, word)
    b = stepB(b, word)
  }
  a = finish(a ^ length)
  b = finish(b ^ (length * 0x9e3779b1))
  return <f64>a * 1048576.0 + <f64>(b >> 12)
}

/** The upper bits of a line's rank, those of its excerpt: the rank is not below. Mostly this is all that is needed of it. */
export function leastLineRank(start: usize, length: u32): f64 {
  if (length <= excerptBytes) return rankOf(start, length)
  const step = (length - <u32>stripeBytes) / (windows - 1)
  let key = stripeKey
  let sums = products(i32x4.add(v128.load(start), key))
  let at = start
  for (let window: u32 = 1; window < windows; window++) {
    at += step
    key = i32x4.add(key, stripeStep)
    sums = i64x2.add(sums, products(i32x4.add(v128.load(at), key)))
  }
  return <f64>finish(upperOf(sums) ^ excerptBytes) * lowerBits
}

/** The rank of a line of which the least rank is known. */
export function lineRankFrom(least: f64, start: usize, length: u32): f64 {
  if (length <= excerptBytes) return least
  const whole = rankOf(start, length)
  return least + whole - Math.floor(whole / lowerBits) * lowerBits
}

/** Of 16 bytes a step two products of 64 bits are added up; the last step may take bytes of the one before again. */
function stripeSums(start: usize, length: u32): v128 {
  const last = start + length - stripeBytes
  const twoSteps = i32x4.add(stripeStep, stripeStep)
  let key = stripeKey
  let otherKey = i32x4.add(key, stripeStep)
  let sums = i64x2.splat(0)
  let others = i64x2.splat(0)
  let at = start
  // Two at a time: neither waits for the other.
  for (; at + stripeBytes < last; at += 2 * stripeBytes) {
    const bytes = v128.load(at)
    const next = v128.load(at, stripeBytes)
    sums = i64x2.add(sums, products(i32x4.add(bytes, key)))
    others = i64x2.add(others, products(i32x4.add(next, otherKey)))
    key = i32x4.add(key, twoSteps)
    otherKey = i32x4.add(otherKey, twoSteps)
  }
  if (at < last) {
    const bytes = v128.load(at)
    sums = i64x2.add(sums, products(i32x4.add(bytes, key)))
    key = otherKey
  }
  return i64x2.add(i64x2.add(sums, others), products(i32x4.add(v128.load(last), key)))
}

/** The first word times the third one, and the second times the fourth. */
// @inline
function products(words: v128): v128 {
  return i64x2.extmul_low_i32x4_u(words, v128.shuffle<i32>(words, words, 2, 3, 2, 3))
}

// @inline
function lane0(words: v128): u32 {
  return i32x4.extract_lane(words, 0)
}

// @inline
function lane1(words: v128): u32 {
  return i32x4.extract_lane(words, 1)
}

// @inline
function lane2(words: v128): u32 {
  return i32x4.extract_lane(words, 2)
}

// @inline
function lane3(words: v128): u32 {
  return i32x4.extract_lane(words, 3)
}

function lastWord(at: usize, left: u32): u32 {
  let word = byteAt(at)
  if (left > 1) word |= byteAt(at + 1) << 8
  if (left > 2) word |= byteAt(at + 2) << 16
  return word
}

// @inline
function stepA(a: u32, word: u32): u32 {
  const mixed = (a ^ (word * 0xcc9e2d51)) * 0x85ebca6b
  return mixed ^ (mixed >> 13)
}

// @inline
function stepB(b: u32, word: u32): u32 {
  const mixed = (b ^ (word * 0x1b873593)) * 0xc2b2ae35
  return mixed ^ (mixed >> 15)
}

// @inline
function finish(word: u32): u32 {
  let mixed = word ^ (word >> 16)
  mixed *= 0x85ebca6b
  mixed ^= mixed >> 13
  mixed *= 0xc2b2ae35
  return mixed ^ (mixed >> 16)
}
