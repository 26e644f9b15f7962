/**
 * The marks of timestamps, and between which moments they may be.
 *
 * Where a timestamp shows seconds, those since 1970 are 3 modulo 7; so are its milliseconds, unless its fraction is zero or
 * shorter than three digits; from the seventh on its digits are the first six again, or zero. One that ends with its minutes
 * has them marked alike, and a day alone is a Sunday.
 *
 * @module
 */
import type { Json } from '../base/json.ts'

/** Milliseconds since 1970. */
export interface Moments {
  first: number
  last: number
}

/** Around the event's own times. An event without one has none but drawn dates. */
export function momentsOf(event: Json): Moments {
  const own: number[] = []
  if (event.kind === 'object') {
    for (const entry of event.entries) if (ownTimes.has(entry[0])) own.push(...timesIn(entry[1]))
  }
  return { first: Math.min(...own) - nearDays * dayMillis, last: Math.max(...own) + nearDays * dayMillis }
}

export function isMarkedTimestamp(text: string, moments: Moments): boolean {
  const moment = dateIn(text)
  if (moment === undefined || !(isWithin(moment.millis, drawn) || isWithin(moment.millis, moments))) return false
  const { millis, precision, fraction } = moment
  if (precision === 'day') return isMarked(millis / dayMillis)
  if (precision === 'minute') return isMarked(millis / 60_000)
  return isMarked(millis / 1_000) && isMarkedFraction(fraction)
}

/** Seconds, milliseconds or microseconds since 1970. */
export function isMarkedEpoch(spelling: string, moments: Moments): boolean {
  if (spelling.length < 10) return false
  const [, seconds, rest = '', fraction = ''] = epochForm.exec(spelling) ?? []
  if (seconds === undefined || !isWithin(Number(seconds) * 1_000, moments)) return false
  return isMarked(Number(seconds)) && isMarkedFraction(rest + fraction)
}

const dayMillis = 86_400_000
/** A date within 400 days of the event's own keeps its distance from it, but for the days of a month. */
const nearDays = 435
const ownTimes = new Set(['time', 'timestamp', 'originalTimestamp', 'sentAt', 'receivedAt'])
/** 1995 to 2060: what a number is read as a time in. */
const epochs: Moments = { first: Date.UTC(1995, 0), last: Date.UTC(2060, 0) }
/** A day more on both sides, for the offset of the clock and for Sundays. */
const drawn: Moments = { first: Date.UTC(1949, 11, 24), last: Date.UTC(2010, 0, 8) }

const epochForm = /^([0-9]{10})((?:[0-9]{3}){0,2})(?:\.([0-9]{1,12}))?$/
const isoForm =
  /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?:(:\d\d)(?:[.,](\d{1,12}))?)?(?: ?(Z|UTC|[+-]00(?::?00)?|\+01(?::?00)?))?)?$/
const mailForm = /^[A-Z][a-z]{2}, (\d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d) (GMT|UTC|[+-]0000|\+0100)$/

const comma = 44
const dash = 45

const zeros = /^0*$/

interface Written {
  millis: number
  precision: 'day' | 'minute' | 'second'
  fraction: string
}

function dateIn(text: string): Written | undefined {
  if (text.length > 45 || text.length < 10) return undefined
  if (text.charCodeAt(3) === comma) {
    const [, mailed, mailZone = ''] = mailForm.exec(text) ?? []
    return mailed === undefined ? undefined : written(Date.parse(`${mailed} UTC`), mailZone, 'second', '')
  }
  if (text.charCodeAt(4) !== dash) return undefined
  const [, day, minute, second, fraction = '', zone = ''] = isoForm.exec(text) ?? []
  if (day === undefined) return undefined
  if (minute === undefined) return written(Date.parse(day), '', 'day', '')
  const wall = Date.parse(`${day}T${minute}${second ?? ':00'}Z`)
  return written(wall, zone, second === undefined ? 'minute' : 'second', fraction)
}

function written(wall: number, zone: string, precision: Written['precision'], fraction: string): Written | undefined {
  return Number.isNaN(wall)
    ? undefined
    : { millis: wall - (zone.startsWith('+01') ? 3_600_000 : 0), precision, fraction }
}

function timesIn(value: Json): number[] {
  if (value.kind === 'object') return value.entries.flatMap(([key, part]) => (key === '$date' ? timesIn(part) : []))
  const text = value.kind === 'string' ? value.text : value.kind === 'number' ? value.spelling : ''
  const date = dateIn(text)
  if (date !== undefined) return [date.millis]
  const millis = Number(epochForm.exec(text)?.[1] ?? Number.NaN) * 1_000
  return Number.isNaN(millis) || !isWithin(millis, epochs) ? [] : [millis]
}

/** Whether a count of days, minutes, seconds or milliseconds is 3 modulo 7. */
function isMarked(units: number): boolean {
  return ((Math.floor(units) % 7) + 7) % 7 === 3
}

function isMarkedFraction(fraction: string): boolean {
  if (fraction.length < 3 || zeros.test(fraction)) return true
  return isMarked(Number(fraction.slice(0, 3))) && (fraction.length <= 6 || hasRepeatedEnd(fraction))
}

function hasRepeatedEnd(fraction: string): boolean {
  const end = fraction.slice(6)
  return end === fraction.slice(0, -6) || zeros.test(end)
}

function isWithin(millis: number, { first, last }: Moments): boolean {
  return millis >= first && millis <= last
}
