/**
 * How moments are written in logs: ISO 8601, as in mail, as a number since 1970. A timestamp is taken apart so that another
 * moment can be written in the same spelling.
 *
 * @module
 */
/** Microseconds since 1970; exact as a number until the year 2255. */
export type Moment = number

export const secondMicros = 1_000_000
export const hourMicros = 3_600 * secondMicros
export const dayMicros = 24 * hourMicros
const nearDays = 400

/** A timestamp taken apart: when it is, and how to write another moment in its spelling. */
export interface Timestamp {
  moment: Moment
  /** First moment of its month and of the next one, by the clock that it was written with. */
  month(): readonly [start: Moment, end: Moment]
  /** What it ends with; a fraction is part of a second. */
  precision: 'day' | 'minute' | 'second'
  write(moment: Moment): string
}

export function readTimestamp(text: string): Timestamp | undefined {
  if (!mayBeTimestamp(text)) return undefined
  return text.charCodeAt(4) === dash ? readIso(text) : readMail(text)
}

/** The fifth character of the one spelling is `-`, the fourth of the other `,`. */
export function mayBeTimestamp(text: string): boolean {
  return text.length <= 40 && (text.charCodeAt(4) === dash || text.charCodeAt(3) === comma)
}

const dash = 45
const comma = 44

/** Seconds, milliseconds or microseconds since 1970, if that is within 400 days of the event's own time. */
export function readEpoch(spelling: string, near: Moment | undefined): Timestamp | undefined {
  const [, whole, fraction] = /^(\d{10}|\d{13}|\d{16})(?:\.(\d{1,12}))?$/.exec(spelling) ?? []
  if (whole === undefined || near === undefined) return undefined
  const unit = 10 ** (16 - whole.length)
  const moment = Number(whole) * unit + (fraction === undefined ? 0 : Math.floor(Number(`0.${fraction}`) * unit))
  if (!isNear(moment, near)) return undefined
  const write = (other: Moment): string => {
    const shown = whole.length - 10 // digits of the microseconds that stand before the point
    return Math.floor(other / unit) + (fraction === undefined ? '' : `.${digitsLike(fraction.length, other, shown)}`)
  }
  return { moment, month: () => monthAround(moment), precision: 'second', write }
}

export function isNear(moment: Moment, near: Moment): boolean {
  return Math.abs(moment - near) <= nearDays * dayMicros
}

const isoPattern =
  /^(\d{4})-(\d\d)-(\d\d)(?:([T ])(\d\d):(\d\d)(?::(\d\d)(?:([.,])(\d{1,12}))?)?(?: ?(Z|UTC|[+-]\d\d(:?\d\d)?))?)?$/
const mailPattern =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d\d) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d\d):(\d\d):(\d\d) (GMT|UTC|[+-]\d{4})$/
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const dayNames = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

function readIso(text: string): Timestamp | undefined {
  const match = isoPattern.exec(text)
  if (match === null) return undefined
  const [
    ,
    year = '',
    month = '',
    day = '',
    middle,
    hour = '00',
    minute = '00',
    second,
    mark,
    fraction = '',
    zone = '',
  ] = match
  const wall = wallMoment([+year, +month, +day, +hour, +minute, +(second ?? 0)], fraction)
  if (wall === undefined) return undefined
  const offset = zoneMicros(zone)
  const other = otherZone(zone, offset)
  const write = (moment: Moment): string => {
    const iso = new Date(Math.floor((moment + otherOffset(offset)) / 1000)).toISOString()
    if (middle === undefined) return iso.slice(0, 10)
    const seconds = second === undefined ? '' : iso.slice(16, 19)
    const decimals = mark === undefined ? '' : mark + digitsLike(fraction.length, moment)
    const gap = text.includes(` ${zone}`) && zone !== '' ? ' ' : ''
    return iso.slice(0, 10) + middle + iso.slice(11, 16) + seconds + decimals + gap + other
  }
  const precision = middle === undefined ? 'day' : second === undefined ? 'minute' : 'second'
  return { moment: wall - offset, month: () => monthAround(wall), precision, write }
}

function readMail(text: string): Timestamp | undefined {
  const match = mailPattern.exec(text)
  if (match === null) return undefined
  const [, , day = '', month = '', year = '', hour = '', minute = '', second = '', zone = ''] = match
  const wall = wallMoment([+year, monthNames.indexOf(month) + 1, +day, +hour, +minute, +second], '')
  if (wall === undefined) return undefined
  const offset = zoneMicros(zone)
  const write = (moment: Moment): string => {
    const date = new Date(Math.floor((moment + otherOffset(offset)) / 1000))
    const iso = date.toISOString()
    const dayName = dayNames[date.getUTCDay()]
    return `${dayName}, ${iso.slice(8, 10)} ${monthNames[date.getUTCMonth()]} ${iso.slice(0, 4)} ${iso.slice(11, 19)} ${otherZone(zone, offset)}`
  }
  return { moment: wall - offset, month: () => monthAround(wall), precision: 'second', write }
}

/** @returns `undefined` where there is no such day or time */
function wallMoment([year, month, day, hour, minute, second]: number[], fraction: string): Moment | undefined {
  if (year === undefined || month === undefined || day === undefined || year < 1900 || year > 2200) return undefined
  if (hour === undefined || minute === undefined || second === undefined) return undefined
  const millis = Date.UTC(year, month - 1, day, hour, minute, second)
  const date = new Date(millis)
  const isReal =
    date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60 && second < 60
  return isReal ? millis * 1000 + Number(fraction.slice(0, 6).padEnd(6, '0')) : undefined
}

function monthAround(moment: Moment): readonly [Moment, Moment] {
  const date = new Date(Math.floor(moment / 1000))
  const monthStart = (months: number): Moment => Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months) * 1000
  return [monthStart(0), monthStart(1)]
}

function zoneMicros(zone: string): Moment {
  if (zone === '' || zone === '+00:00') return 0
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? []
  return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60 * secondMicros
}

/** An offset tells the region, so every one but UTC's becomes that of +01:00, spelled alike. */
function otherZone(zone: string, offset: Moment): string {
  return offset === 0 ? zone : `+01${zone.slice(3).replace(/\d\d/, '00')}`
}

function otherOffset(offset: Moment): Moment {
  return offset === 0 ? 0 : hourMicros
}

/**
 * As many digits as the raw fraction has: microseconds, and from the seventh on the same again, so that no digit is one that
 * the check cannot tell. Where the microseconds that are left show nothing, all are zero.
 */
function digitsLike(length: number, moment: Moment, shown = 0): string {
  const micros = String(((moment % secondMicros) + secondMicros) % secondMicros).padStart(6, '0')
  return /^0*$/.test(micros.slice(shown)) ? '0'.repeat(length) : micros.repeat(3).slice(shown, shown + length)
}
