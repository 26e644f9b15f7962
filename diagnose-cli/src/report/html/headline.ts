/**
 * The head of the report: what was diagnosed, and its figures.
 *
 * @module
 */
import { counted, byteSize, compact, grouped, percent } from '../plain-text.ts'
import type { Report } from '../report.ts'
import { html, type Html } from './markup.ts'
import { monthSpan } from './time-bars.ts'

export function headline(report: Report): Html {
  const { classification } = report
  return html`<header class="head">
    <div class="wrap">
      <p class="brand">
        ${brandMark}
        <span>MOOC Panorama</span>
        <span class="unsent">Nothing has been sent</span>
      </p>
      <p class="kind">Diagnosis</p>
      <h1>${classification.name}</h1>
      <p class="lead">
        What the log holds, how often, and how it is built. Statuses are those of the panorama of
        ${classification.snapshotDate}.
      </p>
      ${keyFigureList(keyFigures(report))}
    </div>
    ${contents}
  </header>`
}

/** The few figures that are read first. */
export function keyFigureList(figures: readonly KeyFigure[]): Html {
  return html`<dl class="key-figures">
    ${figures.map(
      ({ name, value, detail }) =>
        html`<div>
          <dt>${name}</dt>
          <dd><strong>${value}</strong> <span>${detail}</span></dd>
        </div>`,
    )}
  </dl>`
}

const brandMark = html`<svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
  <rect class="brand-ground" width="32" height="32" rx="7" />
  <path class="brand-bars" d="M8 23v-6M16 23V9M24 23v-10" />
</svg>`

const contents = html`<nav aria-label="Contents">
  <ul class="wrap">
    <li><a href="#coverage">Coverage</a></li>
    <li><a href="#events">Events</a></li>
    <li><a href="#effort">Effort</a></li>
    <li><a href="#months">Months</a></li>
    <li><a href="#tools">Tools</a></li>
    <li><a href="#duplicates">Duplicates</a></li>
    <li><a href="#disk">Disk</a></li>
    <li><a href="#bad-lines">Bad lines</a></li>
    <li><a href="#shapes">Fields and shapes</a></li>
    <li><a href="#withheld">Withheld</a></li>
    <li><a href="#made">How it was made</a></li>
  </ul>
</nav>`

export interface KeyFigure {
  name: string
  value: string
  detail: string
}

function keyFigures({ classification: { totals } }: Report): KeyFigure[] {
  const first = totals.months[0]
  const last = totals.months.at(-1)
  const span = first === undefined || last === undefined ? 'no dates' : monthSpan(first, last)
  return [
    { name: 'Event types', value: grouped(totals.categories), detail: `${counted(totals.shapes, 'shape')}` },
    { name: 'Events', value: short(totals.events), detail: `in ${counted(totals.lines, 'line')}` },
    { name: 'Courses', value: grouped(totals.courses), detail: totals.courses >= 10_000 ? 'or more' : 'distinct' },
    { name: 'Months', value: grouped(totals.months.length), detail: span },
    {
      name: 'Bad lines',
      value: short(totals.malformed),
      detail: `${percent(totals.malformed, totals.lines)} of lines`,
    },
    { name: 'Read', value: byteSize(totals.bytes), detail: `in ${counted(totals.files, 'file')}` },
  ]
}

/** Exact where it fits; the exact number stands in the tables below. */
function short(count: number): string {
  return count < 10_000_000 ? grouped(count) : compact(count)
}
