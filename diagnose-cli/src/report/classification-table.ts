/**
 * The table of event types in a terminal.
 *
 * @module
 */
import { stripVTControlCharacters, styleText } from 'node:util'
import type { Status } from '@mooc-panorama/shared/panorama/status.ts'
import { alignedTable } from './aligned-table.ts'
import type { ClassificationRow } from './classification.ts'
import { grouped, percent, printable } from './plain-text.ts'

export interface TableOptions {
  /** Of the terminal, in characters; `undefined` where lines may have any length. */
  width: number | undefined
  color: boolean
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

/** What a narrow terminal can do without, in this order. */
const spareColumns = ['Share', 'Courses', 'Shapes', 'Documentation']

/** Where the terminal is too narrow for all columns, some are left out, and that is said. */
export function classificationTable(rows: readonly ClassificationRow[], { width, color }: TableOptions): string[] {
  const cells = rows.map((row) => tableRow(row, color))
  for (let spared = 0; ; spared++) {
    const left = spareColumns.slice(0, spared)
    const shown = columns.map(({ title }, i) => (left.includes(title) ? -1 : i)).filter((i) => i >= 0)
    const table = alignedTable(
      columns.filter(({ title }) => !left.includes(title)),
      cells.map((row) => shown.map((i) => row[i] ?? '')),
      width,
    )
    if (spared < spareColumns.length && width !== undefined && tableWidth(table) > width) continue
    return [table, ...(spared === 0 ? [] : [`Not shown here: ${left.join(', ')} (a wider terminal has room for it)`])]
  }
}

function tableWidth(table: string): number {
  return Math.max(...table.split('\n').map((line) => stripVTControlCharacters(line).length))
}

function tableRow(row: ClassificationRow, color: boolean): string[] {
  return [
    printable(row.eventType),
    printable(row.eventSource),
    grouped(row.occurrences),
    percent(row.share, 1),
    grouped(row.shapes),
    grouped(row.courses),
    statusText(row.documentation, color),
    statusText(row.support, color, row.supportPart),
  ]
}

function statusText(status: Status | undefined, color: boolean, part?: string): string {
  const text = part ?? status ?? 'unknown'
  if (!color) return text
  return styleText(status === 'DONE' ? 'green' : status === undefined ? 'dim' : 'yellow', text, {
    validateStream: false,
  })
}
