/**
 * Events of each month; a month without events is a gap that can be seen.
 *
 * @module
 */
import { counted, compact, grouped } from '../plain-text.ts'
import type { Report } from '../report.ts'
import { html, type Html } from './markup.ts'
import { percentage, section, smallTable, tableBehind } from './parts.ts'

/** A longer time is shown in years; then a strange date does not make a chart of a thousand months. */
const mostMonths = 180
/** Years apart in which one date is more likely wrong than the log that old. */
const mostYears = 200
const height = 200
const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

interface Bar {
  /** `2013-02`, or `2013`. */
  time: string
  events: number
}

export function monthsSection({ classification, figures }: Report): Html {
  const title = 'When?'
  if (figures === undefined) {
    const { months } = classification.totals
    const known = months.length === 0 ? 'No event has a readable time.' : `Months with events: ${spansOf(months)}.`
    const why = 'Events of each month are kept in local/figures.json only, and that file is not here.'
    return section('months', title, html`<p class="unknown">${known} ${why}</p>`)
  }
  if (figures.months.length === 0)
    return section('months', title, html`<p class="unknown">No event has a readable time.</p>`)
  const bars = barsOf(figures.months.map(({ month, events }) => ({ time: month, events })))
  const dated = figures.months.reduce((sum, { events }) => sum + events, 0)
  const undated = classification.totals.events - dated
  const unit = bars.some(({ time }) => time.length === 4) ? 'year' : 'month'
  const gaps = bars.filter(({ events }) => events === 0).length
  const most = bars.reduce((a, b) => (b.events > a.events ? b : a))
  const told = `Events of each ${unit}, most in ${timeText(most.time)} with ${grouped(most.events)}; ${counted(gaps, unit)} without events.`
  const content = html`<figure class="card">
    <figcaption class="hint">
      ${told} ${gaps > 0 ? 'A grey ground is a gap.' : ''}
      ${undated > 0 ? `${counted(undated, 'event')} without a readable time.` : ''}
    </figcaption>
    ${chart(bars, most.events, told)} ${tableBehind('Numbers', numbers(figures.months))}
  </figure>`
  return section('months', title, content)
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

function timeText(time: string): string {
  return time.length === 4 ? time : monthText(time)
}

/** Every month or year from the first to the last. */
function barsOf(months: readonly Bar[]): Bar[] {
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

function chart(bars: readonly Bar[], most: number, told: string): Html {
  const width = 1 / bars.length
  const floor = height - 22
  const tall = floor - 18
  return html`<svg class="months-chart" width="100%" height="${height}" role="img" aria-label="${told}">
    ${[0.5, 1].map((part) => {
      const y = floor - tall * part
      return html`<line class="grid" x1="0" x2="100%" y1="${y}" y2="${y}" />
        <text class="tick" x="100%" y="${y - 4}" text-anchor="end">${compact(most * part)}</text>`
    })}
    ${bars.map(({ time, events }, i) => {
      const x = percentage((i + 0.08) * width)
      const tip = html`<title>${timeText(time)}: ${grouped(events)}</title>`
      if (events === 0) {
        return html`<rect
          class="gap"
          x="${percentage(i * width)}"
          width="${percentage(width)}"
          y="18"
          height="${floor - 18}"
        >
          ${tip}
        </rect>`
      }
      const own = Math.max(2, Math.round((tall * events) / most))
      return html`<rect class="bar-fill" x="${x}" width="${percentage(width * 0.84)}" y="${floor - own}" height="${own}"
        >${tip}</rect
      >`
    })}
    <line class="base" x1="0" x2="100%" y1="${floor}" y2="${floor}" />
    ${ticks(bars).map(
      (i) =>
        html`<text class="tick" x="${percentage(i * width)}" y="${height - 5}">${bars[i]?.time.slice(0, 4)}</text>`,
    )}
  </svg>`
}

/** Beginnings of years, at most six, so that they do not run into each other on a phone. */
function ticks(bars: readonly Bar[]): number[] {
  const starts = bars.flatMap(({ time }, i) => (i === 0 || time.length === 4 || time.endsWith('-01') ? [i] : []))
  const [first = 0, second] = starts
  const room = second !== undefined && (second - first) * 8 < bars.length ? starts.slice(1) : starts
  const step = Math.ceil(room.length / 6)
  return room.filter((_, i) => i % step === 0 && (room[i] ?? 0) / bars.length < 0.93)
}

function numbers(months: readonly { month: string; events: number }[]): Html {
  const shown = months.slice(-600)
  const table = smallTable(
    'Events of each month',
    [{ title: 'Month' }, { title: 'Events', isNumber: true }],
    shown.map(({ month, events }) => [month, grouped(events)]),
  )
  return shown.length === months.length
    ? table
    : html`${table}
        <p class="left-out">Earlier months are left out here: figures.json has all.</p>`
}

/** `2012-01 to 2013-03, 2015-02`. */
function spansOf(months: readonly string[]): string {
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
