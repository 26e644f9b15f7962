/**
 * Timestamps that a sample may show: near the event's own times, or drawn from the years 1950 to 2010.
 *
 * @module
 */
import type { Json } from '../base/json.ts'

/** Milliseconds since 1970. */
export interface Moments {
  first: number
  last: number
}

const dayMillis = 86_400_000
/** A date within 400 days of the event's own keeps its distance from it. */
const nearDays = 435

/** Around the event's own times. An event without one has none but drawn dates. */
export function momentsOf(event: Json): Moments {
  const own =
    event.kind === 'object' ? event.entries.flatMap(([key, value]) => (ownTimes.has(key) ? timesIn(value) : [])) : []
  return { first: Math.min(...own) - nearDays * dayMillis, last: Math.max(...own) + nearDays * dayMillis }
}

const ownTimes = new Set(['time', 'timestamp', 'originalTimestamp', 'sentAt', 'receivedAt'])
/** 1995 to 2060: what a number is read as a time in. */
const epochs: Moments = { first: Date.UTC(1995, 0), last: Date.UTC(2060, 0) }

function timesIn(value: Json): number[] {
  if (value.kind === 'object') return value.entries.flatMap(([key, part]) => (key === '$date' ? timesIn(part) : []))
  const text = value.kind === 'string' ? value.text : value.kind === 'number' ? value.spelling : ''
  const millis = dateIn(text) ?? epochIn(text)
  return millis === undefined || Number.isNaN(millis) ? [] : [millis]
}

const isoForm =
  /^(\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?: ?(?:Z|UTC|[+-]00(?::?00)?|\+01(?::?00)?))?)?$/
const mailForm = /^[A-Z][a-z]{2}, (\d\d [A-Z][a-z]{2} \d{4}) \d\d:\d\d:\d\d (?:GMT|UTC|[+-]0000|\+0100)$/

export function isLikelyTimestamp(text: string, moments: Moments): boolean {
  const millis = dateIn(text)
  return millis !== undefined && (isWithin(millis, drawn) || isWithin(millis, moments))
}

/** Seconds, milliseconds or microseconds since 1970. */
export function isLikelyEpoch(spelling: string, moments: Moments): boolean {
  const millis = epochIn(spelling)
  return millis !== undefined && isWithin(millis, moments)
}

/** A day more on both sides, for the offset of the clock. */
const drawn: Moments = { first: Date.UTC(1949, 11, 30), last: Date.UTC(2010, 0, 3) }

function dateIn(text: string): number | undefined {
  if (text.length > 45) return undefined
  const mail = mailForm.exec(text)?.[1]
  const date = isoForm.exec(text)?.[1] ?? (mail === undefined ? undefined : `${mail} UTC`)
  return date === undefined ? undefined : Date.parse(date)
}

function epochIn(spelling: string): number | undefined {
  const whole = /^(\d{10}|\d{13}|\d{16})(?:\.\d{1,9})?$/.exec(spelling)?.[1]
  const millis = whole === undefined ? undefined : Number(whole) / 10 ** (whole.length - 13)
  return millis !== undefined && isWithin(millis, epochs) ? millis : undefined
}

function isWithin(millis: number, { first, last }: Moments): boolean {
  return millis >= first && millis <= last
}
