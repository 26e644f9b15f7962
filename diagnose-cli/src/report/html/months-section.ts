/**
 * Events of each month; a month without events is a gap that can be seen.
 *
 * @module
 */
import { counted, compact, grouped } from '../plain-text.ts'
import type { Report } from '../report.ts'
import { html, type Html } from './markup.ts'
import { percentage, section, smallTable, tableBehind } from './parts.ts'
import { barsOf, spansOf, timeText, type Bar } from './time-bars.ts'

const height = 200
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
