/**
 * Rows as CSV (RFC 4180). An empty field is no value; an empty text is `""`, as PostgreSQL and DuckDB tell them apart.
 *
 * Cells stay as they are: they are values for a database, and a quote before `=` or `-` would change them.
 *
 * @module
 */
import type { Cell } from '@mooc-panorama/shared/moocdb/table.ts'
import type { Cells } from './target.ts'

/** Line ends, quotes and commas; and the backslash, since PostgreSQL reads a line of `\.` as the end. */
const needsQuotes = /[",\r\n\\]/

/** Rows that follow one another have the same cells in many columns: those are written once. */
export function csvRows(rows: readonly Cells[]): string {
  const last: { cell: Cell; text: string }[] = []
  let text = ''
  for (const cells of rows) {
    for (let at = 0; at < cells.length; at++) {
      const cell = cells[at] ?? null
      const known = (last[at] ??= { cell: null, text: '' })
      if (known.cell !== cell) {
        known.cell = cell
        known.text = csvCell(cell)
      }
      text += at > 0 ? `,${known.text}` : known.text
    }
    text += '\n'
  }
  return text
}

export function csvRow(cells: Cells): string {
  return csvRows([cells])
}

function csvCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  return cell === '' || needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
