/**
 * Base64 in a raw line: what it says, where it says anything. Most runs that are long enough are paths and ids, so all but
 * the codes are passed over without a copy.
 *
 * @module
 */
import { textOfBase64 } from './spellings.ts'
import { isEscapeLetter } from './word-runs.ts'

/** Shorter ones say no name. */
const shortestCode = 16
/** Longer ones are no names. */
const longestCode = 65_536

export function codedTexts(line: string): string[] {
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

/** Where, of these characters, the last stands that is of no code; before `from` where all are. */
function lastOther(line: string, from: number, to: number): number {
  let at = to - 1
  while (at >= from && isOfCode(line, at)) at--
  return at
}

function endOfRun(line: string, from: number): number {
  let at = from
  while (at < line.length && isOfCode(line, at)) at++
  return at
}

function takeRun(line: string, from: number, to: number, texts: string[]): void {
  take(line.slice(from, to), texts)
  const isEscaped = from > 0 && line.charCodeAt(from - 1) === backslash && isEscapeLetter(line.charCodeAt(from))
  if (isEscaped) take(line.slice(from + 1, to), texts)
}

function take(run: string, texts: string[]): void {
  const text = textOfBase64(run.includes('\\') ? run.replaceAll('\\', '') : run)
  if (text !== undefined) texts.push(text)
}

const slash = 47
const backslash = 92
const ofCodes = Uint8Array.from({ length: 128 }, (_, code) => Number(/[A-Za-z0-9+/_-]/.test(String.fromCharCode(code))))

/** A `/` may be escaped. */
function isOfCode(line: string, at: number): boolean {
  const code = line.charCodeAt(at)
  if (code !== backslash) return code < 128 && ofCodes[code] === 1
  const next = line.charCodeAt(at + 1)
  return next === slash || next === backslash
}
