/**
 * The text of a line, where it is one that may be read as JSON.
 *
 * @module
 */
import type { MalformedCause } from '../diagnosis/partial.ts'
import { maxEventDepth } from './scanner.ts'

/** In longer lines the values are counted before they are read: JSON.parse takes 60 times the bytes of a line of `{}`. */
const lightLineBytes = 1024 * 1024
const maxValues = 500_000

export interface ReadText {
  text: string
  /** Whether bytes that are no UTF-8 were replaced. */
  repaired: boolean
}

export class LineText {
  private readonly strict = new TextDecoder('utf-8', { fatal: true })
  private readonly lenient = new TextDecoder('utf-8')

  /** @returns the text without what stands around it, or why it is not read */
  of(line: Uint8Array): ReadText | MalformedCause {
    if (line.length > lightLineBytes && hasTooManyValues(line)) return isTooDeep(line) ? 'too-deep' : 'too-many-values'
    const bytes = trimmed(line)
    try {
      return { text: this.strict.decode(bytes), repaired: false }
    } catch {
      return { text: this.lenient.decode(bytes), repaired: true }
    }
  }
}

/** Without what editors, Windows and crashed servers leave at the ends of a line: CR, blanks, runs of NUL. */
function trimmed(line: Uint8Array): Uint8Array {
  let start = 0
  let end = line.length
  while (start < end && isPadding(line[start])) start++
  while (end > start && isPadding(line[end - 1])) end--
  return start === 0 && end === line.length ? line : line.subarray(start, end)
}

function isPadding(byte: number | undefined): boolean {
  return byte === 0 || byte === 9 || byte === 13 || byte === 32
}

/** Every value but the first of its container stands behind one of these bytes. */
function hasTooManyValues(line: Uint8Array): boolean {
  let values = 0
  for (const byte of line) if (byte === 0x2c || byte === 0x5b || byte === 0x7b) values++
  return values > maxValues
}

/** Depth is what the platform would find, where the line has no prefix with quotes. */
function isTooDeep(line: Uint8Array): boolean {
  let depth = 0
  let inString = false
  for (let at = 0; at < line.length; at++) {
    const byte = line[at]
    if (byte === 0x22) inString = !inString
    else if (inString) at += byte === 0x5c ? 1 : 0
    else if (byte === 0x5b || byte === 0x7b) {
      if (++depth > maxEventDepth) return true
    } else if (byte === 0x5d || byte === 0x7d) depth--
  }
  return false
}
