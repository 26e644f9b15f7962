/**
 * Months and years as people read them, and the bars of a chart of them.
 *
 * @module
 */

/** A longer time is shown in years; then a strange date does not make a chart of a thousand months. */
const mostMonths = 180
/** Years apart in which one date is more likely wrong than the log that old. */
const mostYears = 200
const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

export interface Bar {
  /** `2013-02`, or `2013`. */
  time: string
  events: number
}

/** `Feb 2013`. */
function monthText(month: string): string {
  const name = names[Number(month.slice(5, 7)) - 1]
  return name === undefined ? month : `${name} ${month.slice(0, 4)}`
}

/** `Feb 2013 – Mar 2014`, or one month. */
export function monthSpan(first: string, last: string): string {
  return first === last ? monthText(first) : `${monthText(first)} – ${monthText(last)}`
}

export function timeText(time: string): string {
  return time.length === 4 ? time : monthText(time)
}

/** Every month or year from the first to the last. */
export function barsOf(months: readonly Bar[]): Bar[] {
  const indexes = months.map(({ time }) => indexOf(time))
  const first = indexes.reduce((a, b) => Math.min(a, b))
  const count = indexes.reduce((a, b) => Math.max(a, b)) - first + 1
  if (count <= mostMonths) {
    const events = new Map(months.map((bar) => [indexOf(bar.time), bar.events]))
    return Array.from({ length: count }, (_, i) => ({ time: monthOf(first + i), events: events.get(first + i) ?? 0 }))
  }
  const byYear = new Map<number, number>()
  for (const { time, events } of months) {
    const year = Number(time.slice(0, 4))
    byYear.set(year, (byYear.get(year) ?? 0) + events)
  }
  const years = [...byYear.keys()].sort((a, b) => a - b)
  const [start = 0] = years
  const length = (years.at(-1) ?? 0) - start + 1
  const shown = length > mostYears ? years.slice(-mostYears) : Array.from({ length }, (_, i) => start + i)
  return shown.map((year) => ({ time: String(year).padStart(4, '0'), events: byYear.get(year) ?? 0 }))
}

function monthOf(index: number): string {
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`
}

/** `2012-01 to 2013-03, 2015-02`. */
export function spansOf(months: readonly string[]): string {
  const spans: { first: string; last: string }[] = []
  for (const month of months) {
    const span = spans.at(-1)
    if (span !== undefined && follows(span.last, month)) span.last = month
    else spans.push({ first: month, last: month })
  }
  const shown = spans.slice(0, 40).map(({ first, last }) => (first === last ? first : `${first} to ${last}`))
  return shown.join(', ') + (spans.length > shown.length ? ', and later ones' : '')
}

function follows(a: string, b: string): boolean {
  return indexOf(b) === indexOf(a) + 1
}

/** Months since the year 0. Of a year, its January. */
function indexOf(time: string): number {
  return 12 * Number(time.slice(0, 4)) + Number(time.slice(5, 7) || 1) - 1
}
