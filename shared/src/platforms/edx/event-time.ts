/**
 * The time of an edX event.
 *
 * @module
 */
import type { Month } from '../../diagnosis/partial.ts'

/** The month of `instantOf`, in UTC: a time that is no moment has none. */
export function monthOf(time: unknown): Month | undefined {
  const instant = instantOf(time)
  return instant === undefined ? undefined : monthOfInstant(instant)
}

/**
 * Milliseconds since 1970; what is finer is cut off.
 *
 * Spellings: ISO 8601 with `T` or a blank, with or without a fraction, with `Z`, an offset, ` UTC` or nothing (UTC);
 * `{"$date": …}` around text or milliseconds, found in some MITx data (thesis, section 4.2.3); numbers, to which some log
 * collectors convert times: seconds, milliseconds or microseconds since 1970.
 *
 * @returns `undefined` where it is none of these, no calendar has the day, no computer's clock shows the time (a leap second
 *   is none), or it is not in the years 2000 to 2099
 */
export function instantOf(time: unknown): number | undefined {
  const instant =
    typeof time === 'string' ? instantOfText(time) : typeof time === 'number' ? milliseconds(time) : undefined
  if (instant !== undefined) return instant >= firstInstant && instant < endInstant ? Math.floor(instant) : undefined
  if (typeof time === 'object' && time !== null && '$date' in time && typeof time.$date !== 'object') {
    return instantOf(time.$date)
  }
  return undefined
}

const isoPattern =
  /^\s*(20\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,12})?)?\s?(Z|UTC|[+-]\d\d:?\d\d)?)?\s*$/

/** 2000 to 2099. */
const firstInstant = Date.UTC(2000, 0)
const endInstant = Date.UTC(2100, 0)

/** The documented spelling, which nearly all events have: fixed places, to microseconds, in UTC. */
const usualPattern = /^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T\d\d:\d\d:\d\d\.\d{6}(?:\+00:00|Z)?$/

/** Events of one day come together. */
let lastDay = ''
let lastDayStart = Number.NaN

function dayStart(text: string): number {
  if (lastDay !== '' && text.startsWith(lastDay)) return lastDayStart
  lastDay = text.slice(0, 10)
  lastDayStart = startOfDay(digitsAt(text, 0, 4), digitsAt(text, 5, 2), digitsAt(text, 8, 2))
  return lastDayStart
}

/** No number where the month does not have the day: a calendar would go on into the next one. */
function startOfDay(year: number, month: number, day: number): number {
  const start = Date.UTC(year, month - 1, day)
  return new Date(start).getUTCDate() === day ? start : Number.NaN
}

function instantOfText(text: string): number | undefined {
  if (text.length > 60) return undefined
  if (usualPattern.test(text)) {
    const instant = timeOfDay(digitsAt(text, 11, 2), digitsAt(text, 14, 2), digitsAt(text, 17, 2))
    return dayStart(text) + instant + digitsAt(text, 20, 3)
  }
  const [, year, month, day, hour = '0', minute = '0', second = '0', zone = 'Z'] = isoPattern.exec(text) ?? []
  if (year === undefined) return undefined
  const fraction = /[.,](\d{1,3})/.exec(text)?.[1] ?? '0'
  const whole = startOfDay(Number(year), Number(month), Number(day))
  const instant = timeOfDay(Number(hour), Number(minute), Number(second)) + Number(fraction.padEnd(3, '0'))
  const offset = offsetMinutes(zone)
  return Math.abs(offset) <= farthestZone ? whole + instant - offset * 60_000 : undefined
}

/** Minutes from UTC. */
const farthestZone = 14 * 60

/** Milliseconds; no number where no clock shows it. */
function timeOfDay(hour: number, minute: number, second: number): number {
  const isShown = hour <= 23 && minute <= 59 && second <= 59
  return isShown ? ((hour * 60 + minute) * 60 + second) * 1_000 : Number.NaN
}

/** The number that so many digits write; the caller knows that they are digits. */
function digitsAt(text: string, at: number, count: number): number {
  let number = 0
  for (let digit = at; digit < at + count; digit++) number = number * 10 + text.charCodeAt(digit) - 48
  return number
}

function offsetMinutes(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0))
}

/** Seconds of these years have 9 or 10 digits, milliseconds 12 or 13, microseconds 15 or 16. */
function milliseconds(since1970: number): number {
  if (since1970 > 1e14) return since1970 / 1_000
  return since1970 > 1e11 ? since1970 : since1970 * 1_000
}

function monthOfInstant(instant: number): Month {
  const date = new Date(instant)
  return `${date.getUTCFullYear()}-${String(date.getUTCMonth() + 1).padStart(2, '0')}`
}
