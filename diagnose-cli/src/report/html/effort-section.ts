/**
 * The cumulative curve: how many event types make how much of the log, and which of them still wait.
 *
 * @module
 */
import type { ClassificationRow } from '../classification.ts'
import { counted, grouped, percent } from '../plain-text.ts'
import type { Report } from '../report.ts'
import { html, type Html } from './markup.ts'
import { classOf, eventName, percentage, section, smallTable, statusPill, supportOf, tableBehind } from './parts.ts'

/** More types than this are spread on a logarithmic scale: the interesting ones are the first. */
const mostLinear = 40
/** Points nearer to each other than this share of the width are one. */
const closest = 0.008
const height = 240

export function effortSection({ classification: { rows, totals } }: Report): Html {
  const shares = cumulative(rows)
  if (rows.length < 2) {
    return section(
      'effort',
      'Where does the next effort pay?',
      html`<p class="unknown">One event type makes no curve.</p>`,
    )
  }
  const half = shares.findIndex((share) => share >= 0.5) + 1
  const most = shares.findIndex((share) => share >= 0.9) + 1
  const told = `${counted(half, 'event type')} of ${grouped(rows.length)} make half of the events, ${grouped(most)} make 90 %.`
  const content = html`<p class="lead">${told}</p>
    <figure class="card">
      <figcaption class="hint">
        Share of all events that the most frequent types have together. A disc is supported, a ring is not.
        ${rows.length > mostLinear ? 'Ranks on a logarithmic scale.' : ''}
      </figcaption>
      ${curve(rows, shares, told)}
      <p class="axis"><span>1st</span> <span>rank of the event type</span> <span>${grouped(rows.length)}th</span></p>
      ${tableBehind('Numbers', steps(rows, shares))}
    </figure>
    ${waiting(rows, totals.events)}`
  return section('effort', 'Where does the next effort pay?', content)
}

function cumulative(rows: readonly ClassificationRow[]): number[] {
  let sum = 0
  return rows.map(({ share }) => (sum += share))
}

function curve(rows: readonly ClassificationRow[], shares: readonly number[], told: string): Html {
  const x = (rank: number): number =>
    0.05 + 0.94 * (rows.length > mostLinear ? Math.log(rank) / Math.log(rows.length) : (rank - 1) / (rows.length - 1))
  const y = (share: number): number => 20 + (height - 32) * (1 - share)
  const drawn = apart(rows.length, x)
  const line = drawn.map((i) => `${round(1000 * x(i + 1))},${round(y(shares[i] ?? 0))}`).join(' ')
  return html`<svg class="curve" width="100%" height="${height}" role="img" aria-label="${told}">
    ${[0, 0.25, 0.5, 0.75, 1].map(
      (share) =>
        html`<line class="grid" x1="0" x2="100%" y1="${y(share)}" y2="${y(share)}" />
          <text class="tick" x="0" y="${y(share) - 4}">${Math.round(100 * share)} %</text>`,
    )}
    <svg width="100%" height="${height}" viewBox="0 0 1000 ${height}" preserveAspectRatio="none">
      <polyline class="line" points="${line}" vector-effect="non-scaling-stroke" />
    </svg>
    ${drawn.map((i) => point(rows[i], { x: percentage(x(i + 1)), y: round(y(shares[i] ?? 0)), share: shares[i] ?? 0 }))}
  </svg>`
}

function point(row: ClassificationRow | undefined, { x, y, share }: { x: string; y: number; share: number }): Html {
  if (row === undefined) return html``
  return html`<circle class="point ${classOf(supportOf(row))}" cx="${x}" cy="${y}" r="4">
    <title>
      ${row.eventType} (${row.eventSource}): ${percent(share, 1)} up to here, support
      ${row.supportPart ?? row.support ?? 'unknown'}
    </title>
  </circle>`
}

function steps(rows: readonly ClassificationRow[], shares: readonly number[]): Html {
  const ranks = [1, 2, 3, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000].filter(
    (rank) => rank < rows.length,
  )
  return smallTable(
    'Share of events of the most frequent types',
    [{ title: 'The most frequent' }, { title: 'Share of events', isNumber: true }],
    [...ranks, rows.length].map((rank) => [grouped(rank), percent(shares[rank - 1] ?? 0, shares.at(-1) ?? 1)]),
  )
}

/** What would raise the share of supported events most. */
function waiting(rows: readonly ClassificationRow[], events: number): Html {
  const next = rows.filter(({ support }) => support !== 'DONE').slice(0, 5)
  if (next.length === 0) return html`<p>Every event type is supported.</p>`
  return html`<h3>Most frequent of those without support</h3>
    ${smallTable(
      'Most frequent event types without support',
      [
        { title: 'Event type' },
        { title: 'Share of events', isNumber: true },
        { title: 'Documentation' },
        { title: 'Support' },
      ],
      next.map((row) => [
        html`<a href="#e-${row.id}">${eventName(row)}</a>`,
        percent(row.occurrences, events),
        statusPill(row.documentation),
        statusPill(supportOf(row), row.supportPart),
      ]),
    )}`
}

/** Indexes of the points that do not lie on each other; the last one is always among them. */
function apart(length: number, x: (rank: number) => number): number[] {
  const drawn: number[] = []
  let last = -1
  for (let i = 0; i < length; i++) {
    const isNear = x(i + 1) - last < closest
    if (isNear && i < length - 1) continue
    if (isNear) drawn.pop()
    drawn.push(i)
    last = x(i + 1)
  }
  return drawn
}

function round(value: number): number {
  return Math.round(10 * value) / 10
}
