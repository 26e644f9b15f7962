/**
 * What the diagnosis does not show and why, and how it was made.
 *
 * @module
 */
import { unlisted } from '@mooc-panorama/shared/diagnosis/category.ts'
import { byteSize, counted, grouped } from '../plain-text.ts'
import { withheldLine } from '../withheld-line.ts'
import type { Report } from '../report.ts'
import { html, type Content, type Html } from './markup.ts'
import { eventName, section, smallTable } from './parts.ts'

const mostListed = 100

export function withheldSection(report: Report): Html {
  const { made, diagnosis } = report
  const replaced = sumOf(diagnosis.redactions)
  const kept = sumOf(diagnosis.keptValues)
  const content = html`<dl class="explained">
    <dt>Values</dt>
    <dd>
      No line of the log is in the diagnosis. In its samples ${counted(replaced, 'value')} were replaced by invented
      ones of the same form, and ${counted(kept, 'value')} kept by a published rule. redaction.csv and kept-values.csv
      list them.
    </dd>
    <dt>Names</dt>
    <dd>
      An event type is named where the published vocabulary lists it, where it is a template of an address, or where at
      least ${made.minUsers} users on several networks have it. All others of a source are counted together as
      <code>${unlisted}</code>.
    </dd>
    <dt>Fewer than ${made.minUsers} users</dt>
    <dd>
      Counts, courses and structure of such an event type are in the diagnosis. They show that somebody used that
      feature, and who holds the log may find out who. To leave rare event types out, run again with
      <code>--min-count</code>. ${fewUsers(report)}
    </dd>
    <dt>Fewer than ${made.minCount} ${made.minCount === 1 ? 'event' : 'events'}</dt>
    <dd>${suppressed(report)}</dd>
    ${ownChoice(report)}
  </dl>`
  return section('withheld', 'What is withheld', content)
}

function fewUsers({ classification: { rows } }: Report): Content {
  const few = rows.filter((row) => row.fewUsers)
  if (few.length === 0) return html`<p>There is none here.</p>`
  const shown = few.slice(0, mostListed)
  return html`<details>
    <summary>${counted(few.length, 'event type')}</summary>
    <ul class="names">
      ${shown.map((row) => html`<li>${eventName(row)}</li>`)}
    </ul>
    ${few.length > shown.length ? html`<p class="left-out">${grouped(few.length - shown.length)} more in shapes.json, as few_users.</p>` : undefined}
  </details>`
}

function ownChoice({ diagnosis }: Report): Html | undefined {
  const line = withheldLine(diagnosis)
  if (line === undefined) return undefined
  return html`<dt>By choice</dt>
    <dd>${line}. It is in no file of the diagnosis; the manifest has these sums.</dd>`
}

function suppressed({ made, classification: { totals }, figures }: Report): Content {
  if (made.minCount === 1) return 'Nothing was left out: --min-count was 1.'
  if (totals.suppressedCategories === 0) return 'No event type has so few. Shapes with so few events are not shown.'
  const sum = html`${counted(totals.suppressedCategories, 'event type')} with
  ${counted(totals.suppressedEvents, 'event')} were left out of every file of the diagnosis (--min-count
  ${made.minCount}), and shapes with so few events too.`
  const left = figures?.categories.filter(({ isShown }) => !isShown) ?? []
  if (left.length === 0) return sum
  return html`${sum}
    <p><strong>This list is for you alone.</strong> It stands in local/, which is never packed.</p>
    <details>
      <summary>${counted(left.length, 'event type')} left out</summary>
      ${smallTable(
        'Event types left out',
        [{ title: 'Event type' }, { title: 'Events', isNumber: true }, { title: 'Shapes', isNumber: true }],
        left
          .slice(0, mostListed)
          .map((category) => [eventName(category), grouped(category.occurrences), grouped(category.shapes)]),
      )}
      ${left.length > mostListed ? html`<p class="left-out">${grouped(left.length - mostListed)} more in figures.json.</p>` : undefined}
    </details>`
}

export function howMadeSection({ made, classification, figures }: Report): Html {
  const { totals, snapshotDate } = classification
  const rows: [string, Content][] = [
    ['Tool', `diagnose ${made.toolVersion} of MOOC Panorama`],
    ['Panorama', `snapshot of ${snapshotDate}, kept on this machine; the panorama was asked nothing`],
    [
      'Input',
      `${counted(totals.files, 'file')}, ${byteSize(totals.bytes)} unpacked, ${counted(totals.damagedFiles, 'damaged file')}`,
    ],
    ...(figures === undefined ? [] : [['Left out', counted(figures.leftOutFiles, 'file')] as [string, Content]]),
    [
      'Samples',
      `${grouped(made.samplesPerShape)} for each shape, drawn ${made.seeded ? 'by the seed that was given' : 'by chance'}`,
    ],
    ['Smallest count', grouped(made.minCount)],
    ['Few users', `fewer than ${grouped(made.minUsers)}`],
  ]
  const content = html`<dl class="made">
      ${rows.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    <p class="sent">
      <strong>Nothing has been sent.</strong> Making this report used no network, and neither does reading it.
    </p>`
  return section('made', 'How it was made', content)
}

function sumOf(rows: readonly { count: number }[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0)
}
