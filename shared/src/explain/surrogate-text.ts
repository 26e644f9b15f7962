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
  const form = forms.find(([, matches]) => matches(text, grounds))
  if (form !== undefined) return { rule: `surrogate.${form[0]}`, isMarked: form[2] }
  const digits = markOfDigitPattern(text)
  if (digits !== undefined) return { rule: 'surrogate.digits', isMarked: digits === 'marked' }
  const id = grounds.surrogates.find(({ pattern }) => pattern.test(text))
  if (id !== undefined && hasMarkedParts(text)) return { rule: `surrogate.${id.kind}`, isMarked: false }
  const number = explainNumber(text, grounds)
  if (number !== undefined) return number
  return depth > deepest ? undefined : explainAddress(text, grounds, depth)
}

export function explainNumber(spelling: string, { moments }: Grounds): Explanation | undefined {
  if (isMarkedEpoch(spelling, moments)) return { rule: 'surrogate.timestamp', isMarked: true }
  const mark = markOfNumber(spelling)
  return mark === undefined ? undefined : { rule: 'surrogate.number', isMarked: mark === 'marked' }
}

export function explainKey(key: string, { vocabulary, surrogates }: Grounds): Explanation | undefined {
  if (vocabulary.isKey(key)) return { rule: 'T0.key', isMarked: false }
  if (closed.keyForm.test(key)) return { rule: 'surrogate.key', isMarked: false }
  const id = surrogates.find(({ pattern }) => pattern.test(key))
  return id !== undefined && hasMarkedParts(key) ? { rule: `surrogate.${id.kind}`, isMarked: false } : undefined
}

function explainAddress(text: string, grounds: Grounds, depth: number): Explanation | undefined {
  const isPart = (part: string): boolean => explainText(part, grounds, depth + 1) !== undefined
  const kind = addressKind(text, grounds, isPart)
  return kind === undefined ? undefined : { rule: `surrogate.${kind}`, isMarked: false }
}

type Form = readonly [kind: string, matches: (text: string, grounds: Grounds) => boolean, isMarked: boolean]

const forms: readonly Form[] = [
  ['empty', (text) => text === '', false],
  ['email', (text) => closed.emailForm.test(text), false],
  ['user name', (text) => closed.userForm.test(text), false],
  ['host', (text) => closed.hostForm.test(text), false],
  ['event name', (text) => closed.eventNameForm.test(text), false],
  ['truncated json', (text) => text === closed.cutPayload, false],
  ['file name', (text) => closed.isFileForm(text), false],
  ['slug', (text) => closed.slugForm.test(text), false],
  ['ip', (text) => closed.areReservedIps(text), false],
  ['user agent', (text) => shippedBrowsers.has(text), false],
  ['language', (text) => shippedTongues.has(text), false],
  ['timestamp', (text, { moments }) => isMarkedTimestamp(text, moments), true],
  ['hex', (text) => isMarkedHex(text), true],
  ['text', (text) => closed.isLexiconText(text), false],
  ['token', (text) => isMarkedToken(text), true],
]
