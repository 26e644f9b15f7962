/**
 * The classification as a person reads it in a terminal.
 *
 * @module
 */
import { problems, type ProblemCode } from '@mooc-panorama/shared/base/problem.ts'
import type { Share } from '@mooc-panorama/shared/panorama/coverage.ts'
import { alignedTable } from './aligned-table.ts'
import { classificationTable, type TableOptions } from './classification-table.ts'
import type { Classification } from './classification.ts'
import { counted, grouped, percent, printable } from './plain-text.ts'
import { costLines, duplicateLines } from './note-lines.ts'
import { withheldLine } from './withheld-line.ts'

export interface TextReportOptions extends TableOptions {
  /** Rows of the table, at most. */
  limit: number
}

export function textReport(classification: Classification, { limit, width, color }: TextReportOptions): string {
  const { rows } = classification
  const left = rows.length - limit
  return [
    summaryLine(classification),
    `${counted(classification.totals.shapes, 'shape')} · ${counted(classification.totals.courses, 'course')} · ${monthsText(classification)}`,
    ...damageLines(classification),
    ...[withheldLine(classification) ?? []].flat(),
    '',
    ...classificationTable(rows.slice(0, limit), { width, color }),
    ...(left > 0 ? [`… ${grouped(left)} more (--limit ${rows.length} shows all)`] : []),
    '',
    ...coverageLines(classification),
    ...toolLines(classification, width),
    ...malformedLines(classification),
    ...duplicateLines(classification),
    ...costLines(classification),
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
    ...(totals.suppressedCategories > 0
      ? [
          `${counted(totals.suppressedCategories, 'event type')} with ${counted(totals.suppressedEvents, 'event')} left out by --min-count`,
        ]
      : []),
  ].join(' · ')
}

/** What a sum must not hide: there was more than is counted here. */
function damageLines({ totals }: Classification): string[] {
  if (totals.damagedFiles === 0) return []
  return [`Not complete: ${counted(totals.damagedFiles, 'damaged file')}; what stands behind the damage is not counted`]
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
    'known: the panorama lists it',
    'documented: the reference of the platform describes it',
    'supported: it can be translated to MOOCdb',
    '',
  ]
}

function toolLines({ tools, totals, rows }: Classification, width: number | undefined): string[] {
  if (tools.length === 0) return []
  const table = alignedTable(
    [
      { title: 'Tool' },
      { title: 'Events kept', align: 'right' },
      { title: 'Only in part', align: 'right' },
      { title: 'Event types kept', align: 'right' },
    ],
    tools.map(({ tool, kept, partly }) => [
      printable(tool),
      percent(kept.events, totals.events),
      percent(partly.events, totals.events),
      `${grouped(kept.categories)} of ${grouped(rows.length)}`,
    ]),
    width,
  )
  return [table, '']
}

function malformedLines({ malformed, totals }: Classification): string[] {
  if (malformed.length === 0) return []
  const table = alignedTable(
    [{ title: 'Bad lines' }, { title: 'Lines', align: 'right' }, { title: 'Share', align: 'right' }, { title: '' }],
    malformed.map(({ cause, count }) => [cause, grouped(count), percent(count, totals.lines), causeText(cause)]),
  )
  return [table, '']
}

function causeText(cause: string): string {
  const code = `line.${cause}`
  return code in problems ? problems[code as ProblemCode] : '' // one of its keys, by the test before
}
