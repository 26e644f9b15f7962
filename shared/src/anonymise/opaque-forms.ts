/**
 * Identifiers that mean nothing by themselves: hexadecimal ids, UUIDs, file names, words of addresses.
 *
 * A hexadecimal surrogate ends in the first 8 digits of the SHA-256 of the rest (of 8 to 11 digits, in the first 4), so that
 * anybody can tell it from a raw one.
 *
 * @module
 */
import { sha256Hex } from '../base/digest.ts'
import { fileExtensions } from './file-extensions.ts'
import type { Draw, SurrogateScope } from './id-form.ts'
import { fourDigits } from './address-forms.ts'

export const longestValue = 240

const lowerHex = '0123456789abcdef'
const decimal = '0123456789'
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

/** A word that is part of an address: a name that was made for it. */
export function slugSurrogate(text: string, scope: SurrogateScope): string {
  return scope.surrogateOf('slug', text, (draw) => `slug${fourDigits(draw)}`)
}

export function isFileName(text: string): boolean {
  return text.length <= longestValue && extensionOf(text) !== undefined && /^[^/\\\n<>{}"]+$/.test(text)
}

/** The extension is not drawn: it stands in the event, and a surrogate that has it could never keep clear of the event. */
export function fileSurrogate(text: string, scope: SurrogateScope): string {
  const name = scope.surrogateOf('file name', text, (draw) => `slug${fourDigits(draw)}`)
  return `${name}.${extensionOf(text) ?? 'txt'}`
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
