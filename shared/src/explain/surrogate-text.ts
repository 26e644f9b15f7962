/**
 * Which surrogate a text is: the grammars and marks of `privacy rules`, written down a second time. It shares no code with
 * what makes the surrogates, so an error there does not hide itself. Every test is linear in the text.
 *
 * @module
 */
import { shippedBrowsers, shippedTongues } from '../anonymise/shipped-agents.ts'
import { addressKind } from './addresses.ts'
import * as closed from './closed-forms.ts'
import { surrogate, type Explanation, type Grounds } from './explanation.ts'
import { isMarkedEpoch, isMarkedTimestamp } from './moments.ts'
import { markOfDigitPattern, markOfNumber, type Mark } from './number-marks.ts'
import type { SurrogateGrammar } from '../platforms/platform.ts'
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
  for (const form of forms) if (form[1](text, grounds)) return form[0] // not taken apart: that makes an iterator each time
  const found = ofMark(markOfDigitPattern(text), digits) ?? explainId(text, grounds) ?? explainNumber(text, grounds)
  return found ?? (isMarkedToken(text) ? token : undefined)
}

function explainId(text: string, { surrogates }: Grounds): Explanation | undefined {
  for (const grammar of surrogates) {
    if (grammar.pattern.test(text)) return hasMarkedParts(text) ? idOf(grammar) : undefined
  }
  return undefined
}

function idOf(grammar: SurrogateGrammar): Explanation {
  const known = ids.get(grammar) ?? surrogate(grammar.kind)
  ids.set(grammar, known)
  return known
}

export function explainNumber(spelling: string, { moments }: Grounds): Explanation | undefined {
  return isMarkedEpoch(spelling, moments) ? timestamp : ofMark(markOfNumber(spelling), numbers)
}

function ofMark(mark: Mark | undefined, by: Readonly<Record<Mark, Explanation>>): Explanation | undefined {
  return mark === undefined ? undefined : by[mark]
}

/** @param key one that no list has */
export function explainSurrogateKey(key: string, grounds: Grounds): Explanation | undefined {
  return closed.keyForm.test(key) ? surrogateKey : explainId(key, grounds)
}

function explainAddress(text: string, grounds: Grounds, depth: number): Explanation | undefined {
  if (depth > deepest) return undefined
  const isPart = (part: string): boolean => explainText(part, grounds, depth + 1) !== undefined
  const kind = addressKind(text, grounds, isPart)
  return kind === undefined ? undefined : addresses[kind]
}

function isLikeAddress(text: string): boolean {
  return text.startsWith('/') || text.startsWith('http') || text.startsWith('?')
}

const timestamp = surrogate('timestamp', true)
const surrogateKey = surrogate('key')
const token = surrogate('token', true)
const numbers = { marked: surrogate('number', true), unmarked: surrogate('number') }
const digits = { marked: surrogate('digits', true), unmarked: surrogate('digits') }
const addresses = { url: surrogate('url'), path: surrogate('path'), query: surrogate('query') }
const ids = new WeakMap<SurrogateGrammar, Explanation>()

type Form = readonly [Explanation, matches: (text: string, grounds: Grounds) => boolean]

/** Those of one length are told by it first: a text is asked for all of them. */
const forms: readonly Form[] = [
  [surrogate('empty'), (text) => text === ''],
  [surrogate('email'), (text) => text.length === 20 && closed.emailForm.test(text)],
  [surrogate('user name'), (text) => text.length === 9 && closed.userForm.test(text)],
  [surrogate('host'), (text) => text.length === 16 && closed.hostForm.test(text)],
  [surrogate('event name'), (text) => text.length === 15 && closed.eventNameForm.test(text)],
  [surrogate('truncated json'), (text) => text === closed.cutPayload],
  [surrogate('file name'), (text) => closed.isFileForm(text)],
  [surrogate('slug'), (text) => text.length === 8 && closed.slugForm.test(text)],
  [surrogate('ip'), (text) => closed.areReservedIps(text)],
  [surrogate('user agent'), (text) => shippedBrowsers.has(text)],
  [surrogate('language'), (text) => shippedTongues.has(text)],
  [timestamp, (text, { moments }) => isMarkedTimestamp(text, moments)],
  [surrogate('hex', true), (text) => isMarkedHex(text)],
  [surrogate('text'), (text) => closed.isLexiconText(text)],
]
