/**
 * The classification: every event type, most frequent first.
 *
 * @module
 */
import { eventPath } from '@mooc-panorama/shared/panorama/links.ts'
import type { ClassificationRow } from '../classification.ts'
import { grouped, percent } from '../plain-text.ts'
import type { Report } from '../report.ts'
import { html, type Content, type Html } from './markup.ts'
import { eventName, logShare, section, shareBar, statusPill, supportOf, type Column } from './parts.ts'

/** Rows that a browser still shows and sorts without a pause; the rest stands in classification.csv. */
const mostRows = 2_000

export function eventsSection({ classification, panorama, made }: Report): Html {
  const { rows, totals } = classification
  const shown = rows.slice(0, mostRows)
  const most = rows[0]?.occurrences ?? 0
  const content = html`<p class="hint">
      An event type under two sources counts twice. Bars are on a logarithmic scale: a bar of half the length is far
      less than half as frequent.
    </p>
    <div class="find" data-find hidden>
      <label for="find">Find an event type</label>
      <input id="find" type="search" autocomplete="off" spellcheck="false" />
      <span role="status" data-found></span>
    </div>
    <table class="stacking events" data-sortable>
      <caption>
        ${grouped(shown.length)} of ${grouped(rows.length)} event types, ${grouped(totals.events)} events
      </caption>
      <thead>
        <tr>
          ${columns.map(({ title, isNumber }) => html`<th scope="col" class="${isNumber ? 'number' : ''}">${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${shown.map((row) => eventRow(row, { most, minUsers: made.minUsers, panorama }))}
      </tbody>
    </table>
    ${leftOut(rows.length - shown.length)}`
  return section('events', 'The events', content)
}

const columns: readonly Column[] = [
  { title: 'Event type' },
  { title: 'Frequency', isNumber: true },
  { title: 'Share', isNumber: true },
  { title: 'Shapes', isNumber: true },
  { title: 'Courses', isNumber: true },
  { title: 'Months' },
  { title: 'Documentation' },
  { title: 'Support' },
]

interface RowFacts {
  most: number
  minUsers: number
  panorama: string | undefined
}

function eventRow(row: ClassificationRow, { most, minUsers, panorama }: RowFacts): Html {
  const few = row.fewUsers ? html`<span class="tag">fewer than ${minUsers} users</span>` : undefined
  return html`<tr>
    <th scope="row"><a href="#e-${row.id}">${eventName(row)}</a> ${few}${panoramaLink(row, panorama)}</th>
    <td class="number frequency" data-label="Frequency" data-value="${row.occurrences}">
      <span>${grouped(row.occurrences)}</span>${shareBar(logShare(row.occurrences, most), 'log')}
    </td>
    <td class="number" data-label="Share" data-value="${row.share}">${percent(row.share, 1)}</td>
    <td class="number" data-label="Shapes" data-value="${row.shapes}">${grouped(row.shapes)}</td>
    <td class="number" data-label="Courses" data-value="${row.courses}">${grouped(row.courses)}</td>
    <td class="months" data-label="Months">${span(row)}</td>
    <td data-label="Documentation">${statusPill(row.documentation)}</td>
    <td data-label="Support">${statusPill(supportOf(row), row.supportPart)}</td>
  </tr>`
}

/** Only where the snapshot says where the panorama is. Reading the report asks nothing of it. */
function panoramaLink({ id, eventType, eventSource }: ClassificationRow, panorama: string | undefined): Content {
  if (panorama === undefined) return undefined
  const address = `${panorama}${eventPath({ id, event_type: eventType, event_source: eventSource })}`
  return html` <a class="outside" href="${address}" rel="noreferrer noopener"
    >panorama<span class="visually-hidden"> page of ${eventType}</span></a
  >`
}

function span({ firstMonth, lastMonth }: ClassificationRow): Content {
  if (firstMonth === undefined || lastMonth === undefined) return 'no dates'
  return firstMonth === lastMonth
    ? firstMonth
    : html`<span>${firstMonth} <span class="to">to</span> ${lastMonth}</span>`
}

function leftOut(count: number): Content {
  if (count <= 0) return undefined
  return html`<p class="left-out">
    ${grouped(count)} rarer event types are left out here, so that the page stays quick: classification.csv has all.
  </p>`
}
