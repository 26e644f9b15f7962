/**
 * The words of a text that have a digit in them, found in one pass over its bytes that copies nothing. A word is a run of
 * ASCII letters and digits, of 4 characters or more, and every run of 4 digits or more inside one, as `tokensIn` gives them.
 *
 * @module
 */
import { shortestToken } from './token.ts'

/** Where the word stands, and the hash of its small letters as `hashOfWord` computes it. */
export type TellWord = (bytes: Uint8Array, from: number, to: number, hash: number) => void

/**
 * @param bytes in UTF-8
 * @returns whether there may be other words, behind escapes or in letters beyond ASCII
 */
export function eachWord(bytes: Uint8Array, tell: TellWord): boolean {
  const { length } = bytes
  let isDoubtful = false
  for (let at = 0; at < length; at++) {
    let mark = marks[bytes[at] as number] as number
    if (mark < zero) {
      if (mark === doubtful || (mark === backslash && isOfUnit(bytes[at + 1]))) isDoubtful = true
      continue
    }
    const from = at
    let digits = 0
    do {
      if (mark <= nine) digits++
      mark = ++at < length ? (marks[bytes[at] as number] as number) : 0
    } while (mark >= zero)
    if (digits > 0 && at - from >= shortestToken) tellRun(bytes, from, at, digits, tell)
    at-- // what ends the run is looked at as well
  }
  return isDoubtful
}

/** Letters that a backslash makes a sign of, such as the end of a line: then a word may begin behind them. */
export function isEscapeLetter(code: number): boolean {
  return escapeLetters.has(code)
}

/** The word in small letters. */
export function wordAt(bytes: Uint8Array, from: number, to: number): string {
  let word = ''
  for (let at = from; at < to; at++) word += String.fromCharCode(marks[bytes[at] ?? 0] ?? 0)
  return word
}

/** @param word in small letters */
export function hashOfWord(word: string): number {
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0
  return hash
}

const zero = 48
const nine = 57
/** Any number below the digits. */
const doubtful = 1
const backslash = 2
const escapeLetters = new Set([...'nrtbf'].map((letter) => letter.charCodeAt(0)))

/** Of every byte: the small letter or digit that it is, or what else it is. */
const marks = Uint8Array.from({ length: 256 }, (_, code) => {
  const mark = String.fromCharCode(code)
  if (/[0-9A-Za-z]/.test(mark)) return mark.toLowerCase().charCodeAt(0)
  if (mark === '\\') return backslash
  return mark === '%' || mark === '&' || code > 127 ? doubtful : 0
})

/** Whether it makes an escape of a backslash before it that stands for any sign. */
function isOfUnit(code: number | undefined): boolean {
  return code === 117 || code === 120 // u, x
}

/** @param digits how many of its characters are digits */
function tellRun(bytes: Uint8Array, from: number, to: number, digits: number, tell: TellWord): void {
  tell(bytes, from, to, hashAt(bytes, from, to))
  const isEscaped = from > 0 && marks[bytes[from - 1] ?? 0] === backslash && isEscapeLetter(bytes[from] ?? 0)
  if (isEscaped && to - from > shortestToken) tell(bytes, from + 1, to, hashAt(bytes, from + 1, to))
  if (digits >= shortestToken && digits < to - from) tellDigits(bytes, from, to, tell)
}

function tellDigits(bytes: Uint8Array, from: number, to: number, tell: TellWord): void {
  let start = from
  for (let at = from; at <= to; at++) {
    if (at < to && (bytes[at] ?? 0) <= nine) continue // no letter is below the digits
    if (at - start >= shortestToken) tell(bytes, start, at, hashAt(bytes, start, at))
    start = at + 1
  }
}

function hashAt(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + (marks[bytes[at] ?? 0] ?? 0)) | 0
  return hash
}
