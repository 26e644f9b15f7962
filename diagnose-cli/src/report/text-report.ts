/**
 * The classification as a person reads it in a terminal.
 *
 * @module
 */
import { styleText } from 'node:util'
import type { Status } from '@mooc-panorama/shared/panorama/status.ts'
import { alignedTable } from './aligned-table.ts'
import type { Classification, ClassificationRow, Share } from './classification.ts'
import { counted, grouped, percent, printable } from './plain-text.ts'

export interface TextReportOptions {
  /** Rows of the table, at most. */
  limit: number
  /** Of the terminal, in characters; `undefined` where lines may have any length. */
  width: number | undefined
  color: boolean
}

export function textReport(classification: Classification, { limit, width, color }: TextReportOptions): string {
  const { rows } = classification
  const left = rows.length - limit
  return [
    summaryLine(classification),
    `${counted(classification.totals.shapes, 'shape')} · ${counted(classification.totals.courses, 'course')} · ${monthsText(classification)}`,
    '',
    alignedTable(
      columns,
      rows.slice(0, limit).map((row) => tableRow(row, color)),
      width,
    ),
    ...(left > 0 ? [`… ${grouped(left)} more (--limit ${rows.length} shows all)`] : []),
    '',
    ...coverageLines(classification),
    ...toolLines(classification, width),
    ...malformedLines(classification),
  ].join('\n')
}

/** `31 event types · 9,583,339 events · 17 bad lines (12 truncated, 5 not-json) · 3 blank lines`. */
export function summaryLine({ totals, malformed }: Pick<Classification, 'totals' | 'malformed'>): string {
  const causes = malformed.map(({ cause, count }) => `${grouped(count)} ${cause}`).join(', ')
  return [
    counted(totals.categories, 'event type'),
    counted(totals.events, 'event'),
    `${counted(totals.malformed, 'bad line')}${causes === '' ? '' : ` (${causes})`}`,
    counted(totals.blank, 'blank line'),
    `${grouped(totals.lines)} lines in ${counted(totals.files, 'file')}`,
    ...(totals.damagedFiles > 0 ? [`${counted(totals.damagedFiles, 'damaged file')}`] : []),
    ...(totals.suppressedCategories > 0
      ? [`${counted(totals.suppressedCategories, 'category', 'categories')} left out by --min-count`]
      : []),
  ].join(' · ')
}

const columns = [
  { title: 'Event type' },
  { title: 'Source' },
  { title: 'Frequency', align: 'right' },
  { title: 'Share', align: 'right' },
  { title: 'Shapes', align: 'right' },
  { title: 'Courses', align: 'right' },
  { title: 'Documentation' },
  { title: 'Support' },
] as const

function tableRow(row: ClassificationRow, color: boolean): string[] {
  return [
    printable(row.eventType),
    printable(row.eventSource),
    grouped(row.occurrences),
    percent(row.share, 1),
    grouped(row.shapes),
    grouped(row.courses),
    statusText(row.documentation, color),
    statusText(row.support, color),
  ]
}

function statusText(status: Status | undefined, color: boolean): string {
  const text = status ?? 'unknown'
  if (!color) return text
  return styleText(status === 'DONE' ? 'green' : status === undefined ? 'dim' : 'yellow', text, {
    validateStream: false,
  })
}

function monthsText({ totals: { months } }: Classification): string {
  if (months.length === 0) return 'no dates'
  return months.length === 1 ? `in ${months[0]}` : `from ${months[0]} to ${months.at(-1)}`
}

function coverageLines({ coverage, totals, rows, snapshotDate }: Classification): string[] {
  const line = (title: string, { categories, events }: Share): string[] => [
    title,
    `${percent(events, totals.events)} of events`,
    `${grouped(categories)} of ${counted(rows.length, 'event type')}`,
  ]
  return [
    alignedTable(
      [{ title: `Panorama of ${snapshotDate}` }, { title: '' }, { title: '' }],
      [line('known', coverage.known), line('documented', coverage.documented), line('supported', coverage.supported)],
    ),
    '',
  ]
}

function toolLines({ tools, totals, rows }: Classification, width: number | undefined): string[] {
  if (tools.length === 0) return []
  const table = alignedTable(
    [
      { title: 'Tool' },
      { title: 'Events kept', align: 'right' },
      { title: 'Event types kept', align: 'right' },
      { title: '' },
    ],
    tools.map(({ tool, kept, partly }) => [
      printable(tool),
      percent(kept.events, totals.events),
      `${grouped(kept.categories)} of ${grouped(rows.length)}`,
      partly.categories === 0 ? '' : `${percent(partly.events, totals.events)} of events only in part`,
    ]),
    width,
  )
  return [table, '']
}

function malformedLines({ malformed, totals }: Classification): string[] {
  if (malformed.length === 0) return []
  const table = alignedTable(
    [{ title: 'Bad lines' }, { title: 'Lines', align: 'right' }, { title: 'Share', align: 'right' }],
    malformed.map(({ cause, count }) => [cause, grouped(count), percent(count, totals.lines)]),
  )
  return [table, '']
}
