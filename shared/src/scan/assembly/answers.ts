/**
 * What TypeScript has said about texts, remembered in bounded memory.
 *
 * @module
 */
import { meaningOf } from './host'
import { reserve } from './memory'
import { mixed, stirred, textHash } from './text-hash'

/** What can be asked of a text, in the order of `questions` in event-questions.ts. */
export const ASK_COURSE: u32 = 1
export const ASK_COURSE_IN_PATH: u32 = 2
export const ASK_COURSE_OF_MODULE: u32 = 3
export const ASK_NETWORK: u32 = 4
export const ASK_SEGMENT: u32 = 5
export const ASK_MONTH_OF_DAY: u32 = 6

/** The text means nothing of the kind. */
export const NO_ANSWER: f64 = -1
/** Only the reference can tell. */
export const IRREGULAR_ANSWER: f64 = -2

const slotBytes: usize = 16
const VALUE: usize = 8

let slots: usize = 0
let slotMask: u32 = 0
let slotCount: u32 = 0

/** @param size a power of two */
export function makeAnswers(size: u32): void {
  slotMask = size - 1
  slots = reserve(<usize>size * slotBytes)
}

export function answerTo(question: u32, start: usize, length: u32): f64 {
  return answerOf(textHash(start, length, question) | 1, question, start, length)
}

/**
 * The answer to a text that is the same for all texts which begin like it and end alike.
 *
 * @param tail bytes at the end that need not be the same
 * @param kind of their likeness
 */
export function answerToLike(question: u32, start: usize, length: u32, tail: u32, kind: u32): f64 {
  return answerOf(mixed(textHash(start, length - tail, question) + <u64>kind) | 1, question, start, length)
}

/**
 * The answer to a text of two parts, of which the first one has this hash.
 *
 * @param length of the first part @param more bytes of the second one
 */
export function answerBehind(hash: u64, question: u32, start: usize, length: u32, more: u32): f64 {
  return answerOf(mixed(stirred(hash, start + length, more)) | 1, question, start, length + more)
}

// @inline
function answerOf(sought: u64, question: u32, start: usize, length: u32): f64 {
  let slot = (<u32>(sought >> 32)) & slotMask
  while (true) {
    const at = slots + <usize>slot * slotBytes
    const found = load<u64>(at)
    if (found == sought) return load<f64>(at, VALUE)
    if (found == 0) break
    slot = (slot + 1) & slotMask
  }
  const answer = meaningOf(question, start, length)
  remember(sought, answer)
  return answer
}

function remember(hash: u64, answer: f64): void {
  if (++slotCount * 4 > slotMask * 3) {
    memory.fill(slots, 0, <usize>(slotMask + 1) * slotBytes)
    slotCount = 1
  }
  let slot = (<u32>(hash >> 32)) & slotMask
  while (load<u64>(slots + <usize>slot * slotBytes) != 0) slot = (slot + 1) & slotMask
  store<u64>(slots + <usize>slot * slotBytes, hash)
  store<f64>(slots + <usize>slot * slotBytes, answer, VALUE)
}
