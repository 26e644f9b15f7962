/**
 * What a surrogate may look like, written down a second time: it shares no code with what makes the surrogates, so an
 * error there does not hide itself. Marks are computed again.
 *
 * Timestamps, numbers of up to 4 digits and file extensions carry no mark. Every test is linear in the text.
 *
 * @module
 */
import { sha256Hex } from '../base/digest.ts'
import { lexicon } from '../anonymise/lexicon-words.ts'
import { representatives } from '../anonymise/user-agents.ts'
import type { Platform } from '../platforms/platform.ts'
import { isLikelyEpoch, isLikelyTimestamp, type Moments } from './moment-grammar.ts'
import { isAddressOfSurrogates, isPort, isSlugFile } from './address-grammar.ts'

export interface SurrogateContext {
  platform: Platform
  /** Between which moments the event may be. */
  moments: Moments
}

export function isSurrogateText(text: string, context: SurrogateContext, depth = 0): boolean {
  return (
    closedForms.test(text) ||
    text === cutPayload ||
    representatives.has(text) ||
    context.platform.idForms.some((form) => form.isSurrogate(text)) ||
    isNumberText(text, context.moments) ||
    isLikelyTimestamp(text, context.moments) ||
    isLexiconText(text) ||
    isSlugFile(text) ||
    isReservedIps(text) ||
    isMarkedHexText(text) ||
    isMarkedToken(text) ||
    isDrawnDigits(text) ||
    (depth <= deepest &&
      isAddressOfSurrogates(text, context.platform, (part) => isSurrogateText(part, context, depth + 1)))
  )
}

/** Whole numbers of 5 digits or more, and decimals of as many, carry a mark; a time since 1970 must be a likely one. */
export function isSurrogateNumber(spelling: string, moments: Moments): boolean {
  const [, whole, fraction = ''] = /^-?([0-9]+)(?:\.([0-9]+))?(?:[eE][+-]?[0-9]+)?$/.exec(spelling) ?? []
  if (whole === undefined) return false
  const digits = (/^0*$/.test(fraction) ? whole : whole + fraction).replace(/^0+/, '')
  if (digits.length > 90) return false
  return digits.length < 5 || BigInt(digits) % 97n === 1n || isLikelyEpoch(spelling, moments)
}

const deepest = 4
const cutPayload = '{"lorem": "ips'
const closedForms =
  /^(?:user_[1-9][0-9]{3}|user[1-9][0-9]{3}@example\.org|event_name_[1-9][0-9]{3}|host[1-9][0-9]{3}\.example|)$/

function isNumberText(text: string, moments: Moments): boolean {
  return text.length <= 100 && isSurrogateNumber(text, moments)
}

const features = new Set(['\n', '"', '\\', '\u00e9', ...lexicon])

function isLexiconText(text: string): boolean {
  if (text.length > 400) return false
  const words = (/^<p>(.*)<\/p>$/s.exec(text)?.[1] ?? text).split(' ')
  return lexicon.includes(words[0] ?? '') && words.every((word) => features.has(word))
}

const reservedIp =
  /^(?:\[?(?:(?:192\.0\.2|198\.51\.100|203\.0\.113)\.[0-9]{1,3}|::ffff:(?:192\.0\.2|198\.51\.100|203\.0\.113)\.[0-9]{1,3}|2001:db8:(?::|0:0:0:0:0:)[1-9a-f][0-9a-f]{3})(?:%zone1)?\]?)(?::([0-9]{1,5}))?$/

function isReservedIps(text: string): boolean {
  if (text.length > 1_000) return false
  return text.split(/, ?/).every((part) => {
    const match = reservedIp.exec(part)
    return match !== null && isPort(match[1])
  })
}

function isMarkedHexText(text: string): boolean {
  const isUuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
  if (!isUuid && !/^(?:[0-9a-f]{8,240}|[0-9A-F]{8,240})$/.test(text)) return false
  const digits = text.replaceAll('-', '').toLowerCase()
  if (digits.length < 12) return /^[a-f][0-9]/.test(digits)
  return sha256Hex(digits.slice(0, -8)).startsWith(digits.slice(-8))
}

const tokenForm = /^[A-Za-z0-9+/_~.-]{11,240}={0,2}$/
const dataUriForm = /^data:;base64,([A-Za-z0-9]{4,240})$/

/** The last 6 letters or digits follow from the others. */
function isMarkedToken(text: string): boolean {
  const token = dataUriForm.exec(text)?.[1] ?? text
  if (token === text && !tokenForm.test(text)) return false
  const places = [...token.matchAll(/[A-Za-z0-9]/g)].slice(-6).map(({ index }) => index)
  const rest = [...token].filter((_, at) => !places.includes(at)).join('')
  const digest = sha256Hex(rest)
  return places.every(
    (at, i) => token[at] === markAt(token[at] ?? '', Number.parseInt(digest.slice(i * 2, i * 2 + 2), 16)),
  )
}

function markAt(like: string, byte: number): string {
  const [first, size] = like >= 'a' ? ['a', 26] : like >= 'A' ? ['A', 26] : ['0', 10]
  return String.fromCharCode(first.charCodeAt(0) + (byte % size))
}

/** Digits with marks between them are drawn without 0 and 1. */
function isDrawnDigits(text: string): boolean {
  return (
    text.length <= 40 &&
    /[^0-9]/.test(text) &&
    /^[+(-]?[2-9](?:[2-9 .:,/()-]*[2-9)])?$/.test(text) &&
    !/^-?[0-9.]+$/.test(text.replace(/\.(?=.*\.)/, 'x'))
  )
}
