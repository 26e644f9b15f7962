/**
 * Identifiers that mean nothing by themselves: hexadecimal ids, UUIDs, tokens, base64.
 *
 * A token's surrogate ends in 6 letters and digits that follow from the rest, and a hexadecimal surrogate ends in the first
 * 8 digits of the SHA-256 of the rest (of 8 to 11 digits, in the first 4), so that anybody can tell it from a raw one.
 *
 * @module
 */
import { sha256Hex } from '../base/digest.ts'
import { fileExtensions } from './file-extensions.ts'
import type { Draw, SurrogateScope } from './id-form.ts'
import { fourDigits } from './address-forms.ts'

export const longestValue = 240

const lowerHex = '0123456789abcdef'
const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const lower = 'abcdefghijklmnopqrstuvwxyz'
const decimal = '0123456789'
/** So many letters and digits at the end of a token follow from the rest. */
const marksOfToken = 6
const uuidPattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export function isUuid(text: string): boolean {
  return text.length === 36 && uuidPattern.test(text)
}

/** At least 8 hexadecimal digits of one case, one of them a letter: mere digits are a number. */
export function isHex(text: string): boolean {
  return text.length >= 8 && /^(?:[0-9a-f]+|[0-9A-F]+)$/.test(text) && /[a-f]/i.test(text)
}

/** For UUIDs as well: the hyphens stay where they are. */
export function hexSurrogate(text: string, scope: SurrogateScope): string {
  const raw = text.replaceAll('-', '')
  const length = Math.min(raw.length, longestValue)
  const digits = scope.surrogateOf('hex', raw.toLowerCase(), (draw) => markedHex(length, draw))
  if (raw === text && raw === raw.toLowerCase()) return digits
  let at = 0
  const spelled = text.slice(0, longestValue).replace(/[^-]/g, () => digits[at++] ?? '')
  return raw === raw.toLowerCase() ? spelled : spelled.toUpperCase()
}

export function isMarkedHex(text: string): boolean {
  const digits = text.replaceAll('-', '').toLowerCase()
  const mark = markLength(digits.length)
  return sha256Hex(digits.slice(0, -mark)).startsWith(digits.slice(-mark))
}

/** Letters and digits mixed, or base64 with its marks: nothing that a person writes. */
export function isToken(text: string): boolean {
  if (text.length < 11 || text.includes(' ') || !/^[A-Za-z0-9+/_~.-]+={0,2}$/.test(text)) return false
  // What is shown must have room for the mark: a line of dashes has none.
  if ((text.slice(0, longestValue).match(/[A-Za-z0-9]/g)?.length ?? 0) < marksOfToken) return false
  const changes = text.match(/[a-z][A-Z0-9]|[0-9][A-Za-z]/g)?.length ?? 0
  return text.length >= 64 || changes >= 3
}

export function isDataUri(text: string): boolean {
  return /^data:[a-z0-9.+/-]{0,80}[;,]/i.test(text)
}

/** Character by character from the same alphabet; what separates the parts of a JWT stays. */
export function tokenSurrogate(text: string, scope: SurrogateScope): string {
  const shown = text.slice(0, longestValue)
  return scope.surrogateOf('token', text, (draw) => {
    const like = shown.replace(/[A-Z]|[a-z]|[0-9]/g, (mark) => draw(1, alphabetOf(mark)))
    const drawn = dottedQuad.test(like) ? like.replace(/(?<=[0-9])\.(?=[0-9])/g, '-') : like
    return markedToken(drawn.replace(knownSecret, (secret) => 'q'.repeat(secret.length)))
  })
}

/** A drawn one would reach somebody. */
const dottedQuad = /[0-9]{1,3}(?:\.[0-9]{1,3}){3}/
/** What tokens of well-known services begin with: chance draws it once in some thousand times, and a reader would be alarmed. */
const knownSecret = /eyJ|A[KS]IA|AIza|gh[pousr](?=_)|xox[abprs](?=-)|sk(?=_live_)/g

export function dataUriSurrogate(text: string, scope: SurrogateScope): string {
  const length = Math.min(text.length, longestValue) - 24
  return scope.surrogateOf('token', text, (draw) => {
    return `data:;base64,${markedToken(draw(Math.max(4, length - (length % 4)), upper + lower + decimal))}`
  })
}

/** The last 6 letters and digits are exchanged for ones of their alphabet that follow from the SHA-256 of the rest. */
function markedToken(token: string): string {
  const places = [...token.matchAll(/[A-Za-z0-9]/g)].slice(-marksOfToken).map(({ index }) => index)
  const marks = [...token]
  const digest = sha256Hex(marks.filter((_, at) => !places.includes(at)).join(''))
  for (const [i, at] of places.entries()) {
    const alphabet = alphabetOf(token[at] ?? '')
    marks[at] = alphabet[Number.parseInt(digest.slice(i * 2, i * 2 + 2), 16) % alphabet.length] ?? ''
  }
  return marks.join('')
}

/** A word that is part of an address: a name that was made for it. */
export function slugSurrogate(text: string, scope: SurrogateScope): string {
  return scope.surrogateOf('slug', text, (draw) => `slug${fourDigits(draw)}`)
}

export function isFileName(text: string): boolean {
  return text.length <= longestValue && extensionOf(text) !== undefined && /^[^/\\\n<>{}"]+$/.test(text)
}

export function fileSurrogate(text: string, scope: SurrogateScope): string {
  const extension = extensionOf(text) ?? 'txt'
  return scope.surrogateOf('file name', text, (draw) => `slug${fourDigits(draw)}.${extension}`)
}

function extensionOf(text: string): string | undefined {
  const extension = /[^.]\.([A-Za-z0-9]{2,5})$/.exec(text)?.[1]
  return extension !== undefined && fileExtensions.has(extension.toLowerCase()) ? extension : undefined
}

/** Has both a letter and a digit in its unmarked part, so that it is read as hexadecimal again. */
function markedHex(length: number, draw: Draw): string {
  const mark = markLength(length)
  const rest = draw(1, 'abcdef') + draw(1, decimal) + draw(length - mark - 2, lowerHex)
  return rest + sha256Hex(rest).slice(0, mark)
}

function markLength(length: number): number {
  return length < 12 ? 4 : 8
}

function alphabetOf(mark: string): string {
  if (mark >= 'a') return lower
  return mark >= 'A' ? upper : decimal
}
