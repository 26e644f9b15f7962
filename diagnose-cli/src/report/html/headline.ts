/**
 * The head of the report: what was diagnosed, its figures, and what a sum must not hide.
 *
 * @module
 */
import { counted, byteSize, compact, grouped, percent } from '../plain-text.ts'
import type { Report } from '../report.ts'
import { html, type Content, type Html } from './markup.ts'
import { monthText } from './months-section.ts'

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
        <dl class="key-figures">
          ${keyFigures(report).map(
            ({ name, value, detail }) =>
              html`<div>
                <dt>${name}</dt>
                <dd><strong>${value}</strong> <span>${detail}</span></dd>
              </div>`,
          )}
        </dl>
      </div>
      ${contents}
    </header>
    ${notices(report)}`
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

interface KeyFigure {
  name: string
  value: string
  detail: string
}

function keyFigures({ classification: { totals } }: Report): KeyFigure[] {
  const first = totals.months[0]
  const last = totals.months.at(-1)
  const span = first === undefined || last === undefined ? 'no dates' : `${monthText(first)} – ${monthText(last)}`
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

function notices({ classification: { totals, rows }, figures, made }: Report): Content {
  const leftOut = figures?.leftOutFiles ?? 0
  const few = rows.filter(({ fewUsers }) => fewUsers).length
  const told: Content[] = [
    totals.damagedFiles > 0
      ? html`<strong>Not complete.</strong> ${counted(totals.damagedFiles, 'file')} could be read only in part; what
          stands behind the damage is not counted.`
      : undefined,
    leftOut > 0
      ? html`<strong>${counted(leftOut, 'file')} left out.</strong> They lay in the searched folders and are no logs, or
          could not be read.`
      : undefined,
    totals.suppressedCategories > 0
      ? html`<strong>${counted(totals.suppressedCategories, 'event type')} left out</strong> with
          ${counted(totals.suppressedEvents, 'event')}: fewer than ${made.minCount} events each (<a href="#withheld"
            >withheld</a
          >).`
      : undefined,
    few > 0
      ? html`<strong>${counted(few, 'event type')}</strong> ${few === 1 ? 'was' : 'were'} seen by fewer than
          ${made.minUsers} users (<a href="#withheld">what that means</a>).`
      : undefined,
    made.seeded
      ? html`<strong>For tests only.</strong> A seed was given, so the samples can be made again; no shelf takes it in.`
      : undefined,
  ].filter((notice) => notice !== undefined)
  if (told.length === 0) return undefined
  return html`<div class="wrap">
    <ul class="notices">
      ${told.map((notice) => html`<li>${notice}</li>`)}
    </ul>
  </div>`
}
