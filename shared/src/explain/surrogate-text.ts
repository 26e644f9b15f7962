/**
 * Which surrogate a text is: the grammars and marks of `privacy rules`, written down a second time. It shares no code with
 * what makes the surrogates, so an error there does not hide itself. Every test is linear in the text.
 *
 * @module
 */
import { shippedBrowsers, shippedTongues } from '../anonymise/shipped-agents.ts'
import { addressKind } from './addresses.ts'
import * as closed from './closed-forms.ts'
import type { Explanation, Grounds } from './explanation.ts'
import { isMarkedEpoch, isMarkedTimestamp } from './moments.ts'
import { markOfDigitPattern, markOfNumber } from './number-marks.ts'
import { hasMarkedParts, isMarkedHex, isMarkedToken } from './opaque-marks.ts'

const longestValue = 1_000
const deepest = 4

export function explainText(text: string, grounds: Grounds, depth = 0): Explanation | undefined {
  if (text.length > longestValue) return undefined
  // What begins like an address is none of the forms but a token, and that by chance alone.
  return isLikeAddress(text)
    ? (explainAddress(text, grounds, depth) ?? explainForm(text, grounds))
    : (explainForm(text, grounds) ?? explainAddress(text, grounds, depth))
}

function explainForm(text: string, grounds: Grounds): Explanation | undefined {
  for (const [rule, matches, isMarked] of forms) if (matches(text, grounds)) return { rule, isMarked }
  const digits = markOfDigitPattern(text)
  if (digits !== undefined) return { rule: 'surrogate.digits', isMarked: digits === 'marked' }
  return explainId(text, grounds) ?? explainNumber(text, grounds)
}

function explainId(text: string, { surrogates }: Grounds): Explanation | undefined {
  const id = surrogates.find(({ pattern }) => pattern.test(text))
  return id !== undefined && hasMarkedParts(text) ? { rule: `surrogate.${id.kind}`, isMarked: false } : undefined
}

export function explainNumber(spelling: string, { moments }: Grounds): Explanation | undefined {
  if (isMarkedEpoch(spelling, moments)) return { rule: 'surrogate.timestamp', isMarked: true }
  const mark = markOfNumber(spelling)
  return mark === undefined ? undefined : { rule: 'surrogate.number', isMarked: mark === 'marked' }
}

/** @param key one that no list has */
export function explainSurrogateKey(key: string, grounds: Grounds): Explanation | undefined {
  return closed.keyForm.test(key) ? { rule: 'surrogate.key', isMarked: false } : explainId(key, grounds)
}

function explainAddress(text: string, grounds: Grounds, depth: number): Explanation | undefined {
  if (depth > deepest) return undefined
  const isPart = (part: string): boolean => explainText(part, grounds, depth + 1) !== undefined
  const kind = addressKind(text, grounds, isPart)
  return kind === undefined ? undefined : { rule: `surrogate.${kind}`, isMarked: false }
}

function isLikeAddress(text: string): boolean {
  return text.startsWith('/') || text.startsWith('http') || text.startsWith('?')
}

type Form = readonly [rule: string, matches: (text: string, grounds: Grounds) => boolean, isMarked: boolean]

const forms: readonly Form[] = [
  ['surrogate.empty', (text) => text === '', false],
  ['surrogate.email', (text) => closed.emailForm.test(text), false],
  ['surrogate.user name', (text) => closed.userForm.test(text), false],
  ['surrogate.host', (text) => closed.hostForm.test(text), false],
  ['surrogate.event name', (text) => closed.eventNameForm.test(text), false],
  ['surrogate.truncated json', (text) => text === closed.cutPayload, false],
  ['surrogate.file name', (text) => closed.isFileForm(text), false],
  ['surrogate.slug', (text) => closed.slugForm.test(text), false],
  ['surrogate.ip', (text) => closed.areReservedIps(text), false],
  ['surrogate.user agent', (text) => shippedBrowsers.has(text), false],
  ['surrogate.language', (text) => shippedTongues.has(text), false],
  ['surrogate.timestamp', (text, { moments }) => isMarkedTimestamp(text, moments), true],
  ['surrogate.hex', (text) => isMarkedHex(text), true],
  ['surrogate.text', (text) => closed.isLexiconText(text), false],
  ['surrogate.token', (text) => isMarkedToken(text), true],
]
