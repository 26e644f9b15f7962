/**
 * Base64 in a raw line: what it says, where it says anything. Most runs that are long enough are paths and ids, so all but
 * the codes are passed over without a copy.
 *
 * @module
 */
import { maySayText, textOfBase64 } from './base64-text.ts'
import { isEscapeLetter } from './word-runs.ts'

/** Shorter ones say no name. */
const shortestCode = 16
/** Longer ones are no names. */
const longestCode = 65_536

/** @param line in UTF-8 */
export function codedTexts(line: Uint8Array): string[] {
  const texts: string[] = []
  for (let from = 0; from + shortestCode <= line.length;) {
    const former = lastOther(line, from, from + shortestCode)
    if (former >= from) {
      from = former + 1
      continue
    }
    const to = endOfRun(line, from + shortestCode)
    if (to - from <= longestCode) takeRun(line, from, to, texts)
    from = to + 1
  }
  return texts
}

/** Where, of these bytes, the last stands that is of no code; before `from` where all are. */
function lastOther(line: Uint8Array, from: number, to: number): number {
  let at = to - 1
  while (at >= from && isOfCode(line, at)) at--
  return at
}

function endOfRun(line: Uint8Array, from: number): number {
  let at = from
  while (at < line.length && isOfCode(line, at)) at++
  return at
}

function takeRun(line: Uint8Array, from: number, to: number, texts: string[]): void {
  take(line, from, to, texts)
  const isEscaped = from > 0 && line[from - 1] === backslash && isEscapeLetter(line[from] ?? 0)
  if (isEscaped) take(line, from + 1, to, texts)
}

function take(line: Uint8Array, from: number, to: number, texts: string[]): void {
  const start = line.subarray(from, Math.min(to, from + shortestCode))
  if (!start.includes(backslash) && !maySayText(start)) return
  const run = decoder.decode(line.subarray(from, to)).replaceAll('\\', '')
  const text = textOfBase64(run)
  if (text !== undefined) texts.push(text)
}

const decoder = new TextDecoder('utf-8')
const slash = 47
const backslash = 92
const ofCodes = Uint8Array.from({ length: 256 }, (_, code) => Number(/[A-Za-z0-9+/_-]/.test(String.fromCharCode(code))))

/** A `/` may be escaped. */
function isOfCode(line: Uint8Array, at: number): boolean {
  const code = line[at] ?? 0
  if (code !== backslash) return ofCodes[code] === 1
  const next = line[at + 1]
  return next === slash || next === backslash
}
