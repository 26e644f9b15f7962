/**
 * The words of a text that have a digit in them, found in one pass that copies nothing. A word is a run of ASCII letters and
 * digits, of 4 characters or more, and every run of 4 digits or more inside one, as `tokensIn` gives them.
 *
 * @module
 */
import { shortestToken } from './token.ts'

/** Where the word stands, and the hash of its small letters as `hashOfWord` computes it. */
export type TellWord = (text: string, from: number, to: number, hash: number) => void

export function eachWord(text: string, tell: TellWord): void {
  const { length } = text
  for (let at = 0; at < length; at++) {
    let mark = markAt(text, at)
    if (mark === 0) continue
    const from = at
    let [hash, digits] = [0, 0]
    do {
      hash = (Math.imul(hash, 31) + mark) | 0
      if (mark <= nine) digits++
      mark = ++at < length ? markAt(text, at) : 0
    } while (mark !== 0)
    if (digits > 0 && at - from >= shortestToken) tellRun(text, from, at, { hash, digits }, tell)
  }
}

/** Whether a backslash makes the letter here a sign, such as the end of a line: then the word may begin behind it. */
export function isEscapedLetter(text: string, at: number): boolean {
  return at > 0 && text.charCodeAt(at - 1) === backslash && escapeLetters.has(text.charCodeAt(at))
}

/** The word in small letters. */
export function wordAt(text: string, from: number, to: number): string {
  return text.slice(from, to).toLowerCase()
}

/** @param word in small letters */
export function hashOfWord(word: string, from = 0, to = word.length): number {
  let hash = 0
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + markAt(word, at)) | 0
  return hash
}

const nine = 57
const backslash = 92
const escapeLetters = new Set([...'nrtbf'].map((letter) => letter.charCodeAt(0)))

/** Of every ASCII character: the small letter or digit that it is, or 0. */
const marks = Uint8Array.from({ length: 128 }, (_, code) => {
  const mark = String.fromCharCode(code)
  return /[0-9A-Za-z]/.test(mark) ? mark.toLowerCase().charCodeAt(0) : 0
})

function markAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code < 128 ? (marks[code] ?? 0) : 0
}

interface Run {
  hash: number
  /** How many of its characters are digits. */
  digits: number
}

function tellRun(text: string, from: number, to: number, { hash, digits }: Run, tell: TellWord): void {
  tell(text, from, to, hash)
  if (to - from > shortestToken && isEscapedLetter(text, from)) tell(text, from + 1, to, hashOfWord(text, from + 1, to))
  if (digits >= shortestToken && digits < to - from) tellDigits(text, from, to, tell)
}

function tellDigits(text: string, from: number, to: number, tell: TellWord): void {
  let start = from
  for (let at = from; at <= to; at++) {
    if (at < to && markAt(text, at) <= nine) continue
    if (at - start >= shortestToken) tell(text, start, at, hashOfWord(text, start, at))
    start = at + 1
  }
}
