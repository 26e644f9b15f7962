/**
 * The parts of a surrogate that chance has drawn: what of it could meet a log.
 *
 * @module
 */
import { remembered } from '../base/remembered.ts'
import { isMarkedToken } from '../explain/opaque-marks.ts'
import type { Platform } from '../platforms/platform.ts'
import { shortestToken } from './token.ts'

/** The parts of a surrogate that are no words of the vocabulary; identifiers in hexadecimal digits carry their own mark. */
export function partsOf(text: string, { vocabulary }: Platform): string[] {
  const isOfPath = (part: string): boolean => vocabulary.isPathWord?.(part, '') ?? false
  const parts: string[] = []
  const whole = withoutTokens(text)
  const plain = whole.includes('%') ? withoutTokens(withoutPercents(whole)) : whole
  for (const part of plain.replace(fixedInside, ' ').split(/[/?&=#+@:;,\s]+/)) {
    if (part.length < shortestToken || vocabulary.isKey(part) || isOfPath(part)) continue
    for (const piece of withoutIds(withoutExtension(part)).split(/[^\p{L}\p{N}]+/u)) {
      if (drawnPiece.test(piece)) {
        parts.push(piece)
        continue
      }
      if (piece.length < shortestToken || isGrammarWord(piece.toLowerCase())) continue
      if (piece !== part && (vocabulary.isKey(piece) || isOfPath(piece))) continue
      if (!vocabulary.isCodeWords(piece)) parts.push(piece)
    }
  }
  return parts
}

/** Of the surrogates' own spelling. */
export function isGrammarWord(word: string): boolean {
  return grammarWords.has(word)
}

/** What of an address is left to its own mark or is the same in all surrogates: times, reserved IPv6 addresses, the head of `data:` URIs. */
const fixedInside =
  /\d{4}-\d\d-\d\d(?:[T +]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?)?|[A-Z][a-z]{2},[ +]\d\d[ +][A-Z][a-z]{2}[ +]\d{4}|2001:db8:(?::|(?:0:){5})[1-9a-f][0-9a-f]{3}|::ffff:|data:;base64|%(?:25)?zone1/g

/** Of these no list has any. */
const drawnPiece = /^[A-Za-z]{0,6}[1-9][0-9]{3,5}$/

/** An address may hold tokens, which carry their own mark, also where an address in it has them behind escapes. */
function withoutTokens(text: string): string {
  if (text.length < shortestMarked || !/[/?]/.test(text)) return text
  return text
    .split(/([/?&=#])/)
    .map((part) => (isToken(part) ? '' : part))
    .join('')
}

/** Characters of a token. */
const shortestMarked = 11

function isToken(part: string): boolean {
  return part.length >= shortestMarked && !/^(?:host|slug)[1-9]/.test(part) && hasMark(withoutPercents(part))
}

/** The same words of routes stand in most addresses. */
const hasMark = remembered(isMarkedToken, 1_000)

function withoutIds(part: string): string {
  return /[0-9A-Fa-f]{8}/.test(part) ? part.replace(hexId, ' ') : part
}

/** Not bare: digits alone are a number. */
const hexId =
  /(?<![0-9A-Za-z])(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?=[0-9]*[a-f])[0-9a-f]{8,240}|(?=[0-9]*[A-F])[0-9A-F]{8,240})(?![0-9A-Za-z])/g

const grammarWords = new Set(
  (
    'user example host slug choice name event input http https block course library branch draft published ' +
    'other dynamath comment textbox choiceinput solution hint'
  ).split(' '),
)

/** Of a file name, the extension is of a closed list. */
function withoutExtension(part: string): string {
  return part.includes('slug') ? part.replace(/(slug[0-9]{4})\.[A-Za-z0-9]{2,5}/g, '$1') : part
}

/** An address in an address is escaped once more. */
function withoutPercents(text: string): string {
  let plain = text
  for (let layer = 0; layer < 4 && plain.includes('%'); layer++) {
    try {
      plain = decodeURIComponent(plain)
    } catch {
      return plain
    }
  }
  return plain
}
