/**
 * The marks of identifiers that mean nothing by themselves. The last 8 digits of a hexadecimal one (of 8 to 11 digits, the
 * last 4) are the first of the SHA-256 of the rest; the last 6 letters and digits of a token follow from the rest.
 *
 * @module
 */
import { sha256Hex } from '../base/digest.ts'
import { remembered } from '../base/remembered.ts'
import { markOfNumber } from './number-marks.ts'

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export function isMarkedHex(text: string): boolean {
  if (!uuid.test(text) && !/^(?:[0-9a-f]{8,240}|[0-9A-F]{8,240})$/.test(text)) return false
  const digits = text.replaceAll('-', '').toLowerCase()
  const mark = digits.length < 12 ? 4 : 8
  return /^[a-f][0-9]/.test(digits) && markOf(digits.slice(0, -mark)).startsWith(digits.slice(-mark))
}

/** The same id stands in several places of an event, and inside other ids. */
const markOf = remembered((digits) => sha256Hex(digits).slice(0, 8), 1_000)

/** Whether every hexadecimal id and every number after `@` in an identifier carries its mark. */
export function hasMarkedParts(id: string): boolean {
  if (!/[0-9A-Fa-f]{8}|@[0-9]/.test(id)) return true
  const numbers = [...id.matchAll(/@([0-9]+)(?![0-9A-Za-z])/g)].map(([, digits = '']) => digits)
  const hex = id.match(/(?<![0-9A-Za-z])(?<!@(?=[0-9]+(?![0-9A-Za-z])))[0-9A-Fa-f]{8,}(?![0-9A-Za-z])/g) ?? []
  return hex.every(isMarkedHex) && numbers.every((digits) => markOfNumber(digits) !== undefined)
}

/** At least 11 characters with the padding, as in what they stand for. */
const tokenForm = /^(?=.{11})[A-Za-z0-9+/_~.-]{9,240}={0,2}$/
const dataUriForm = /^data:;base64,([A-Za-z0-9]{4,240})$/

export function isMarkedToken(text: string): boolean {
  const token = dataUriForm.exec(text)?.[1] ?? text
  if (token === text && !tokenForm.test(text)) return false
  const [places, rest] = markedPlaces(token)
  if (places.length < 4) return false
  const digest = sha256Hex(rest)
  return places.every(
    (at, i) => token[at] === markAt(token[at] ?? '', Number.parseInt(digest.slice(i * 2, i * 2 + 2), 16)),
  )
}

/** Where the last six letters and digits stand, and all the rest. */
function markedPlaces(token: string): [places: number[], rest: string] {
  const places: number[] = []
  let rest = ''
  let end = token.length
  for (let at = token.length - 1; at >= 0 && places.length < 6; at--) {
    if (!isLetterOrDigit(token.charCodeAt(at))) continue
    places.unshift(at)
    rest = token.slice(at + 1, end) + rest
    end = at
  }
  return [places, token.slice(0, end) + rest]
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

function markAt(like: string, byte: number): string {
  const [first, size] = like >= 'a' ? ['a', 26] : like >= 'A' ? ['A', 26] : ['0', 10]
  return String.fromCharCode(first.charCodeAt(0) + (byte % size))
}
