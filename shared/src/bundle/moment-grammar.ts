/**
 * Timestamps that a sample may show: near the months that its shape was seen in, or drawn from the years 1950 to 2010.
 *
 * @module
 */
import type { Month } from '../diagnosis/partial.ts'

/** Milliseconds since 1970. */
export interface Moments {
  first: number
  last: number
}

const dayMillis = 86_400_000
/** A date within 400 days of the event's own keeps its distance from it. */
const nearDays = 435

export function momentsOf(firstMonth: Month | undefined, lastMonth: Month | undefined): Moments {
  return {
    first: Date.parse(`${firstMonth ?? '1900-01'}-01`) - nearDays * dayMillis,
    last: Date.parse(`${lastMonth ?? '2200-01'}-01`) + (nearDays + 31) * dayMillis,
  }
}

const isoForm =
  /^(\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?: ?(?:Z|UTC|[+-]00(?::?00)?|\+01(?::?00)?))?)?$/
const mailForm = /^[A-Z][a-z]{2}, (\d\d [A-Z][a-z]{2} \d{4}) \d\d:\d\d:\d\d (?:GMT|UTC|[+-]0000|\+0100)$/

export function isLikelyTimestamp(text: string, moments: Moments): boolean {
  if (text.length > 45) return false
  const mail = mailForm.exec(text)?.[1]
  const date = isoForm.exec(text)?.[1] ?? (mail === undefined ? undefined : `${mail} UTC`)
  return date !== undefined && isLikely(Date.parse(date), moments)
}

/** Seconds, milliseconds or microseconds since 1970. */
export function isLikelyEpoch(spelling: string, { first, last }: Moments): boolean {
  const whole = /^(\d{10}|\d{13}|\d{16})(?:\.\d{1,9})?$/.exec(spelling)?.[1]
  if (whole === undefined) return false
  const millis = Number(whole) / 10 ** (whole.length - 13)
  return millis >= first && millis <= last
}

function isLikely(millis: number, { first, last }: Moments): boolean {
  const isDrawn = millis >= Date.UTC(1949, 11, 30) && millis <= Date.UTC(2010, 0, 3)
  return isDrawn || (millis >= first && millis <= last)
}
