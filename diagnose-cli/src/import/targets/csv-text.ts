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

export function csvRows(rows: readonly Cells[]): string {
  let text = ''
  for (const cells of rows) text += csvRow(cells)
  return text
}

export function csvRow(cells: Cells): string {
  let text = ''
  for (let at = 0; at < cells.length; at++) {
    if (at > 0) text += ','
    text += csvCell(cells[at] ?? null)
  }
  return `${text}\n`
}

function csvCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  return cell === '' || needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
