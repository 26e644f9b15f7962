/**
 * Translated events, for people.
 *
 * @module
 */
import type { FieldTrace } from '@mooc-panorama/shared/moocdb/field-trace.ts'
import type { ReportedEvent } from '@mooc-panorama/shared/moocdb/reported-events.ts'
import type { ShownRow } from '@mooc-panorama/shared/moocdb/shown-rows.ts'
import { alignedTable } from '../report/aligned-table.ts'
import { printable } from '../report/plain-text.ts'
import { problemLine } from '../report/problem-line.ts'

export function translatedText(events: readonly ReportedEvent[]): string {
  return events.map(eventText).join('\n\n')
}

function eventText(event: ReportedEvent): string {
  const { line, problem, trace, rows, isPayloadBad } = event
  if (problem !== undefined) return `Line ${line}: ${problemLine({ code: problem.code })}`
  const parts = [`Line ${line}: ${verdictText(event)}`]
  if (isPayloadBad) parts.push('Its payload cannot be read, since it was cut; it is left out.')
  if (rows.length === 0) parts.push('It adds no row.')
  parts.push(...rows.map((row) => rowText(row, trace)))
  if (trace !== undefined) parts.push(...traceTexts(trace))
  return parts.join('\n\n')
}

function verdictText({ verdict, rule }: ReportedEvent): string {
  if (verdict === 'unknown') return unknownText
  if (rule === 'page') return 'translated as a visit of a page.'
  if (rule === 'module') return 'translated as a request to a module.'
  return `translated by the rule ${printable(rule ?? '')}.`
}

const unknownText = `no rule is for this event type and source.
It becomes one observed event and does not count as supported. To let others know
that it exists, diagnose your logs: diagnose run <logs>, then diagnose upload.`

function rowText({ table, row }: ShownRow, trace: FieldTrace | undefined): string {
  const cells = Object.entries(row).map(([column, cell]) => {
    const value = cell === null ? '-' : printable(String(cell))
    const paths = trace?.columns.find((own) => own.table === table && own.column === column)?.paths ?? []
    return trace === undefined ? [column, value] : [column, value, cell === null ? '' : source(paths)]
  })
  const titles = trace === undefined ? [table, 'value'] : [table, 'value', 'from']
  return alignedTable(
    titles.map((title) => ({ title })),
    cells,
  )
}

function source(paths: readonly string[]): string {
  return paths.length === 0 ? '(the rule, or other events)' : paths.map(printable).join(', ')
}

function traceTexts({ choosing, unread, unfilled }: FieldTrace): string[] {
  return [
    `Chosen by: ${listed(choosing)}`,
    `Changes nothing: ${listed(unread)}`,
    `Empty: ${listed(unfilled.map(({ table, column }) => `${table}.${column}`))}`,
  ]
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? 'nothing' : names.map(printable).join(', ')
}
