/**
 * What an import has read and written, as a table and as JSON.
 *
 * @module
 */
import { problems } from '@mooc-panorama/shared/base/problem.ts'
import { alignedTable } from '../report/aligned-table.ts'
import { counted, grouped } from '../report/plain-text.ts'
import type { ImportedLogs } from './import-logs.ts'

type Figures = Pick<ImportedLogs, 'partial' | 'files' | 'damagedFiles' | 'leftOut' | 'tally' | 'rows'>

export function importText(figures: Figures): string {
  const events = alignedTable(
    [{ title: 'Events' }, { title: 'Number', align: 'right' }],
    eventCounts(figures).map(([, what, count]) => [what, grouped(count)]),
  )
  const rows = alignedTable(
    [{ title: 'Table' }, { title: 'Rows', align: 'right' }],
    figures.rows.filter(([, count]) => count > 0).map(([table, count]) => [table, grouped(count)]),
  )
  const { badPayloads } = figures.tally
  const payloads =
    badPayloads === 0
      ? []
      : [`${counted(badPayloads, 'event has', 'events have')} a payload that cannot be read; it was left out.`]
  return [linesText(figures), events, ...payloads, rows].join('\n\n')
}

export function importJson({ partial, files, damagedFiles, leftOut, tally, rows }: Figures): string {
  const figures = {
    format: 1,
    files,
    damaged_files: damagedFiles,
    left_out_files: leftOut,
    bytes: partial.bytes,
    lines: partial.lines,
    blank: partial.blank,
    malformed: Object.fromEntries(byName(partial.malformed)), // causes are our own words
    events: partial.events,
    ...Object.fromEntries(eventCounts({ tally }).map(([name, , count]) => [name, count])),
    bad_payloads: tally.badPayloads,
    rows: Object.fromEntries(rows), // names of our own tables
  }
  return JSON.stringify(figures, null, 2)
}

/** `1,000 lines = 990 events + 8 malformed lines (8 truncated) + 2 blank lines, in 3 files`. */
function linesText({ partial, files, damagedFiles }: Figures): string {
  const { lines, events, blank, malformed } = partial
  const bad = [...malformed.values()].reduce((sum, count) => sum + count, 0)
  const causes = byName(malformed).map(([cause, count]) => `${grouped(count)} ${cause}`)
  return [
    `${counted(lines, 'line')} = ${counted(events, 'event')} + ${counted(bad, 'malformed line')}`,
    causes.length === 0 ? '' : ` (${causes.join(', ')})`,
    ` + ${counted(blank, 'blank line')}, in ${counted(files, 'file')}`,
    damagedFiles === 0 ? '' : `, ${grouped(damagedFiles)} of them damaged`,
  ].join('')
}

/** Every event stands in one of these. */
function eventCounts({ tally }: Pick<Figures, 'tally'>): [name: string, what: string, count: number][] {
  const { translated, unknown, dropped, otherCourses, refused } = tally
  const all: [string, string, number][] = [
    ['translated', 'translated by a rule', translated],
    ['unknown', 'unknown, one observed event each', unknown],
    ['dropped', 'meaning nothing: closed pages, requests of machines', dropped],
    ['other_courses', 'of other courses', otherCourses],
    ['bad_time', 'without a time that can be read', refused.get('event.bad-time') ?? 0],
  ]
  for (const [code, count] of byName(refused)) {
    if (code !== 'event.bad-time') all.push([code.replace(/^.*\./, '').replaceAll('-', '_'), problems[code], count])
  }
  return all.filter(([name, , count]) => count > 0 || name !== 'other_courses')
}

/** Not in the order in which they came: threads come together in any. */
function byName<Name extends string>(counts: ReadonlyMap<Name, number>): [Name, number][] {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
}
