/**
 * Surrogates of a closed spelling: names, mail and IP addresses of the reserved ranges, words of the lexicon. A closed
 * spelling is their mark; there is no other.
 *
 * @module
 */
import { fileExtensions } from '../anonymise/file-extensions.ts'
import { lexicon } from '../anonymise/lexicon-words.ts'
import { isMarkedPort } from './number-marks.ts'

const number = '[1-9][0-9]{3}'
export const emailForm = new RegExp(`^user${number}@example\\.org$`)
export const userForm = new RegExp(`^user_${number}$`)
export const hostForm = new RegExp(`^host${number}\\.example$`)
export const eventNameForm = new RegExp(`^event_name_${number}$`)
export const keyForm = new RegExp(`^(?:key_${number})?$`)
export const slugForm = new RegExp(`^slug${number}$`)
export const parameterForm = new RegExp(`^q${number}$`)
export const cutPayload = '{"lorem": "ips'

export function isFileForm(text: string): boolean {
  if (text[8] !== '.') return false
  const [, slug, extension] = /^([^.]{8})\.([A-Za-z0-9]{2,5})$/.exec(text) ?? []
  return slug !== undefined && slugForm.test(slug) && fileExtensions.has(extension?.toLowerCase() ?? '')
}

const features = new Set(['\n', '"', '\\', '\u00e9', ...lexicon])
const words = new Set(lexicon)

/** One word that begins the text, then words and the features that a parser may trip over. */
export function isLexiconText(text: string): boolean {
  if (text.length > 400) return false
  const plain = text.startsWith('<p>') && text.endsWith('</p>') && text.length > 6 ? text.slice(3, -4) : text
  const blank = plain.indexOf(' ')
  if (blank < 0) return words.has(plain)
  if (!words.has(plain.slice(0, blank))) return false
  const rest = plain.slice(blank + 1).split(' ')
  return rest.length < 16 && rest.every((word) => features.has(word))
}

const reservedIp =
  /^(?:\[?(?:(?:192\.0\.2|198\.51\.100|203\.0\.113)\.[0-9]{1,3}|::ffff:(?:192\.0\.2|198\.51\.100|203\.0\.113)\.[0-9]{1,3}|2001:db8:(?::|0:0:0:0:0:)[1-9a-f][0-9a-f]{3})(?:%zone1)?\]?)(?::([0-9]{1,5}))?$/

/** `[`, `:`, 1 and 2. */
const ipStarts: ReadonlySet<number> = new Set([91, 58, 49, 50])

export function areReservedIps(text: string): boolean {
  if (text.length > 1_000 || !ipStarts.has(text.charCodeAt(0))) return false
  return text.split(/, ?/).every((part) => {
    const match = reservedIp.exec(part)
    return match !== null && isMarkedPort(match[1])
  })
}
