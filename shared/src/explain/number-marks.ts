/**
 * The marks of numbers and of digits in strings. Read without sign, point, exponent and leading zeros, and without
 * decimals that are all zero, a surrogate of 5 digits or more is 1 modulo 97, and one of 3 or 4 digits is 3 modulo 7.
 * Shorter ones have no mark. An exponent is 2 to 9, or 10 to 29 behind any zeros.
 *
 * @module
 */

export type Mark = 'marked' | 'unmarked'

/** @returns `unmarked` where it is too short for a mark, `undefined` where a mark is missing or it is no number */
export function markOfNumber(spelling: string): Mark | undefined {
  if (spelling.length > longestNumber) return undefined
  const first = spelling.charCodeAt(0)
  if (first !== minus && (first < zero || first > nine)) return undefined
  const [, whole, fraction = ''] = /^-?([0-9]+)(?:\.([0-9]+))?(?:[eE][+-]?(?:[2-9]|0*[12][0-9]))?$/.exec(spelling) ?? []
  if (whole === undefined) return undefined
  return markOfDigits((/^0*$/.test(fraction) ? whole : whole + fraction).replace(/^0+/, ''))
}

/** Digits with marks between them (telephone numbers, clock times) are drawn without 0 and 1. */
export function markOfDigitPattern(text: string): Mark | undefined {
  if (text.length > 40 || !/^[+(-]?[2-9](?:[2-9 .:,/()-]*[2-9)])?$/.test(text) || !/[^0-9]/.test(text)) return undefined
  return markOfDigits(text.replace(/[^0-9]/g, ''))
}

/** Of a host or an address: `:8443`. */
export function isMarkedPort(port: string | undefined): boolean {
  return port === undefined || markOfNumber(port) !== undefined
}

const minus = 45
const zero = 48
const nine = 57
const longestNumber = 100
/** So many digits are a whole number to the engine as well. */
const mostExact = 15

function rest97(digits: string): number {
  let rest = 0
  for (let at = 0; at < digits.length; at += mostExact - 2) {
    rest = Number(`${rest}${digits.slice(at, at + mostExact - 2)}`) % 97
  }
  return rest
}

function markOfDigits(digits: string): Mark | undefined {
  if (digits.length < 3) return 'unmarked'
  const isMarked = digits.length < 5 ? Number(digits) % 7 === 3 : rest97(digits) === 1
  return isMarked ? 'marked' : undefined
}
