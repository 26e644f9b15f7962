/**
 * Tables as CSV: UTF-8 without a mark, records as `base/csv-record.ts` writes them.
 *
 * The reader is our own, because it is stricter than a general one: it takes exactly the bytes that the writer gives.
 *
 * @module
 */
import { csvRecord, withoutApostrophe } from '../base/csv-record.ts'
import { fail, ok, type Result } from '../base/result.ts'
import { bundleLimits } from './layout.ts'

export interface CsvRow {
  /** 1-based line of the file at which the record begins. */
  line: number
  cells: string[]
}

/** The whole table. Numbers are written as JavaScript writes them; the caller chooses decimals by giving text. */
export function csvText(header: readonly string[], rows: Iterable<readonly (string | number)[]>): string {
  let text = csvRecord(header)
  for (const row of rows) text += csvRecord(row)
  return text
}

/**
 * Reads what `csvText` wrote under this header.
 *
 * @returns the rows, or the first `bundle.csv-header` or `bundle.csv-row`
 */
export function readCsv(text: string, header: readonly string[]): Result<CsvRow[]> {
  const expected = csvRecord(header)
  if (!text.startsWith(expected)) return fail({ code: 'bundle.csv-header', line: 1 })
  const rows: CsvRow[] = []
  let line = 2
  for (let start = expected.length; start < text.length;) {
    if (rows.length === bundleLimits.csvRows) return fail({ code: 'bundle.csv-row', line, hint: 'There are too many.' })
    const end = recordEnd(text, start)
    const record = text.slice(start, end)
    const cells = cellsOf(record).map(withoutApostrophe)
    if (cells.length !== header.length || csvRecord(cells) !== record) return fail({ code: 'bundle.csv-row', line })
    rows.push({ line, cells })
    line += linesIn(record)
    start = end
  }
  return ok(rows)
}

/** Where the next record begins; looks no further than a record may be long. */
function recordEnd(text: string, start: number): number {
  let inQuotes = false
  const last = Math.min(text.length, start + bundleLimits.csvRecordLength)
  for (let at = start; at < last; at++) {
    const code = text.charCodeAt(at)
    if (code === 34) inQuotes = !inQuotes
    else if (code === 10 && !inQuotes) return at + 1
  }
  return last
}

/** The cells of one record, read generously: `readCsv` writes them again and compares. */
function cellsOf(record: string): string[] {
  const cells: string[] = []
  let cell = ''
  let inQuotes = false
  for (let at = 0; at < record.length - 1; at++) {
    const mark = record[at] ?? ''
    if (mark === '"' && inQuotes && record[at + 1] === '"') cell += record[at++]
    else if (mark === '"') inQuotes = !inQuotes
    else if (mark === ',' && !inQuotes) {
      cells.push(cell)
      cell = ''
    } else cell += mark
  }
  cells.push(cell)
  return cells
}

function linesIn(record: string): number {
  let lines = 0
  for (let at = record.indexOf('\n'); at !== -1; at = record.indexOf('\n', at + 1)) lines++
  return lines
}
