/**
 * Numbers: same sign, same count of digits, same decimals, same exponent form. The digits of every number that has 5 or
 * more are 1 modulo 97, those of one that has 3 or 4 are 3 modulo 7, read without the decimal point and without decimals
 * that are all zero, so that anybody can tell a surrogate from a raw one.
 *
 * 0 and 1 stay: they are flags. Numbers of one or two digits are replaced as well, although they carry no mark, because an
 * age or a grade is a value like any other, and no parser depends on which digit it is.
 *
 * @module
 */
import type { Draw, SurrogateScope } from './id-form.ts'

const decimal = '0123456789'
export const numberPattern = /^(-?)([0-9]+)(?:\.([0-9]+))?(?:([eE][+-]?)([0-9]+))?$/
const longestNumber = 40

/** Zero and one: `0`, `1`, `-0`, `0.0`, `1.00`. */
export function isFlag(spelling: string): boolean {
  return /^(?:-?0|1)(?:\.0{1,20})?$/.test(spelling)
}

/** @param spelling a number as written in JSON, or digits with leading zeros */
export function numberSurrogate(spelling: string, scope: SurrogateScope): string {
  const [, sign = '', whole = '', fraction, exponent, power = ''] = numberPattern.exec(spelling) ?? []
  if (fraction === undefined && exponent === undefined) return sign + wholeSurrogate(whole, scope)
  return (
    sign +
    scope.surrogateOf('decimal', `${whole}.${fraction}${exponent}${power}`, (draw) => {
      const { digits, decimals } = decimalSurrogate(whole, fraction, draw)
      return digits + decimals + (exponent === undefined ? '' : exponent + powerLike(power, draw))
    })
  )
}

function wholeSurrogate(whole: string, scope: SurrogateScope): string {
  if (whole === '1' || /^0+$/.test(whole)) return whole.slice(0, longestNumber)
  return scope.surrogateOf('number', whole, (draw) => {
    const length = Math.min(drawnDigits(whole), longestNumber)
    const digits = length === 1 ? draw(1, '23456789') : markedDigits(significant(length, draw))
    return whole.slice(0, Math.min(whole.length, longestNumber) - length).replace(/[1-9]/g, '0') + digits
  })
}

/** Of digits behind zeros three are drawn if they fit: a log may hold `0001` to `0009`, and the copy must not. */
function drawnDigits(whole: string): number {
  const digits = whole.replace(/^0+/, '').length
  return digits === whole.length ? digits : Math.max(digits, Math.min(3, whole.length - 1))
}

function decimalSurrogate(
  whole: string,
  fraction: string | undefined,
  draw: Draw,
): { digits: string; decimals: string } {
  if (fraction !== undefined && /^0+$/.test(fraction) && whole.length === 1 && whole !== '0') {
    return { digits: draw(1, '23456789'), decimals: `.${fraction.slice(0, longestNumber)}` } // 1.0 is a flag
  }
  const digits = whole === '0' ? '0' : significant(whole.length, draw)
  if (fraction === undefined || /^0+$/.test(fraction)) {
    const decimals = fraction === undefined ? '' : `.${fraction.slice(0, longestNumber)}`
    return { digits: markedDecimal(digits), decimals }
  }
  const all = markedDecimal(digits + fractionLike(fraction, draw))
  return { digits: all.slice(0, digits.length), decimals: `.${all.slice(digits.length)}` }
}

/** Ends in no zero unless the digits do. */
function markedDecimal(digits: string): string {
  const zeros = /^0*/.exec(digits)?.[0] ?? ''
  const rest = digits.slice(zeros.length)
  const other = markedDigits(rest)
  if (rest.length < 3 || !other.endsWith('0') || rest.endsWith('0')) return zeros + other
  const [modulus] = markOf(rest.length)
  const next = (BigInt(other) + modulus).toString()
  return zeros + (next.length === other.length ? next : (BigInt(other) - modulus).toString())
}

/** The nearest number of the same length that has the mark of its length. */
export function markedDigits(digits: string): string {
  if (digits.length < 3) return digits
  const [modulus, rest] = markOf(digits.length)
  const number = BigInt(digits)
  const below = number - (number % modulus) + rest
  const same = below.toString()
  if (same.length < digits.length) return (below + modulus).toString()
  return same.length > digits.length ? (below - modulus).toString() : same
}

function markOf(length: number): readonly [modulus: bigint, rest: bigint] {
  return length < 5 ? [7n, 3n] : [97n, 1n]
}

function significant(length: number, draw: Draw): string {
  return draw(1, '123456789') + draw(Math.min(length, longestNumber) - 1, decimal)
}

/** Ends in no zero, so that re-writing the number does not shorten it. */
function fractionLike(fraction: string, draw: Draw): string {
  return draw(Math.min(fraction.length, longestNumber) - 1, decimal) + draw(1, '123456789')
}

/** Small enough that the number stays finite. */
function powerLike(power: string, draw: Draw): string {
  if (power.length === 1) return draw(1, '23456789')
  return '0'.repeat(Math.min(power.length, longestNumber) - 2) + draw(1, '12') + draw(1, decimal)
}
