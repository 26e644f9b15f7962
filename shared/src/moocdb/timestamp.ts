/**
 * Moments as texts: ISO 8601 in UTC, with milliseconds.
 *
 * @module
 */

/** As `Date` spells it, whose own way takes longer than the rest of a row. @param at milliseconds since 1970 */
export function timestampOf(at: number): string {
  const day = Math.floor(at / dayMs)
  const ms = at - day * dayMs
  const minute = Math.floor(ms / minuteMs)
  const rest = ms - minute * minuteMs
  const second = Math.floor(rest / 1_000)
  return (
    dayText(day) + (minuteTexts[minute] ?? '') + (secondTexts[second] ?? '') + (msTexts[rest - second * 1_000] ?? '')
  )
}

export const dayMs = 86_400_000
const minuteMs = 60_000

/** `2016-03-14T`, of the days that came: rows of one person go through many, and those of the next one through the same. */
const dayTexts = new Map<number, string>()
const mostDays = 10_000

export function dayText(day: number): string {
  const known = dayTexts.get(day)
  if (known !== undefined) return known
  if (dayTexts.size >= mostDays) dayTexts.clear()
  const made = new Date(day * dayMs).toISOString().slice(0, 11)
  dayTexts.set(day, made)
  return made
}

/** `09:26:`, by the minute of the day. */
const minuteTexts = numbered(1_440, (minute) => `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}:`)
const secondTexts = numbered(60, (second) => `${twoDigits(second)}.`)
const msTexts = numbered(1_000, (ms) => `${String(ms).padStart(3, '0')}Z`)

function numbered(count: number, text: (number: number) => string): string[] {
  return Array.from({ length: count }, (_, number) => text(number))
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
