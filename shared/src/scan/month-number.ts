/**
 * Months as numbers, as the scanner's WASM counts them: since January 2000.
 *
 * @module
 */
import type { Month } from '../diagnosis/partial.ts'

/** No month at all. */
export const noMonth = 0xfff

/** By number, those that were asked for: thousands of shapes have the same few. */
const months: Month[] = []

export function monthNumber(month: Month | undefined): number {
  if (month === undefined) return noMonth
  const number = (Number(month.slice(0, 4)) - 2000) * 12 + Number(month.slice(5)) - 1
  return number >= 0 && number < 1200 ? number : noMonth + 1
}

export function monthOfNumber(number: number): Month | undefined {
  if (number === noMonth) return undefined
  return (months[number] ??= `${2000 + Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`)
}
