/**
 * Forms as files: CSV for a spreadsheet, JSON for a program.
 *
 * Spreadsheets write CSV in their own way, so the reader takes commas, semicolons and tabs, either end of a line, quotes
 * where none are needed, and a mark at the beginning. What it cannot take has a place, and never shows what was read.
 *
 * @module
 */
import { csvRecord, withoutApostrophe } from '../base/csv-record.ts'
import type { Problem } from '../base/problem.ts'
import { fail, ok, type Result } from '../base/result.ts'
import type { FormRow } from './curation-form-rows.ts'
import type { Form } from './curation-forms.ts'

/** A row as somebody left it: texts by column, and where they stand. */
export interface FilledRow {
  cells: ReadonlyMap<string, string>
  /** Where a cell stands, for a problem. */
  placeOf(column: string | undefined): Pick<Problem, 'line' | 'pointer'>
}

/** Longer texts are no form that was made of a log. Characters. */
const longestText = 256 * 1024 * 1024
const mostRows = 2_000_000

export function formCsv(form: Form, rows: Iterable<FormRow>): string {
  const columns = columnsOf(form)
  let text = csvRecord(columns)
  for (const row of rows) text += csvRecord(columns.map((column) => String(row[column] ?? '')))
  return text
}

export function formJson(form: Form, rows: Iterable<FormRow>): string {
  const columns = columnsOf(form)
  const lines = Array.from(rows, (row) =>
    JSON.stringify(Object.fromEntries(columns.map((column) => [column, row[column] ?? null]))),
  )
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`
}

export function columnsOf({ keys, shown, answers }: Form): string[] {
  return [...keys, ...shown, ...answers.map(({ name }) => name)]
}

/** @returns the rows of a form in either format, or why it is none */
export function readFormText(text: string): Result<FilledRow[]> {
  if (text.length > longestText) return fail({ code: 'curation.not-a-form', hint: 'It is too large.' })
  return /^\ufeff?\s*\[/.test(text)
    ? readJsonRows(text.replace(/^\ufeff/, ''))
    : readCsvRows(text.replace(/^\ufeff/, ''))
}

function readJsonRows(text: string): Result<FilledRow[]> {
  let rows: unknown
  try {
    rows = JSON.parse(text)
  } catch {
    return fail({ code: 'json.not-json' }) // the error would quote the text
  }
  if (!Array.isArray(rows) || rows.length > mostRows) return fail({ code: 'curation.not-a-form' })
  const filled: FilledRow[] = []
  for (const [position, row] of rows.entries()) {
    const cells = cellsOfObject(row)
    if (cells === undefined) return fail({ code: 'curation.row', pointer: `/${position}` })
    const placeOf = (column: string | undefined) => ({
      pointer: `/${position}${column === undefined ? '' : `/${column}`}`,
    })
    filled.push({ cells, placeOf })
  }
  return ok(filled)
}

function cellsOfObject(row: unknown): Map<string, string> | undefined {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return undefined
  const cells = new Map<string, string>()
  for (const [column, value] of Object.entries(row)) {
    if (value !== null && typeof value !== 'string' && typeof value !== 'number') return undefined
    cells.set(column, value === null ? '' : String(value))
  }
  return cells
}

function readCsvRows(text: string): Result<FilledRow[]> {
  const records = recordsOf(text, separatorOf(text))
  if (!records.ok) return records
  const [header, ...rows] = records.value
  if (header === undefined || rows.length > mostRows) return fail({ code: 'curation.not-a-form' })
  const columns = header.cells.map((cell) => cell.trim())
  const filled: FilledRow[] = []
  for (const { cells, line } of rows) {
    if (cells.every((cell) => cell.trim() === '')) continue // spreadsheets leave empty lines behind
    if (cells.length !== columns.length)
      return fail({ code: 'curation.row', line, hint: 'It has too many cells, or too few.' })
    const placeOf = (column: string | undefined) => ({ line, ...(column !== undefined && { pointer: `/${column}` }) })
    filled.push({ cells: new Map(columns.map((column, at) => [column, cells[at] ?? ''])), placeOf })
  }
  return ok(filled)
}

/** Whatever stands most often in the first line: no column has such a character in its name. */
function separatorOf(text: string): string {
  const end = text.search(/[\r\n]/)
  const first = end < 0 ? text : text.slice(0, end)
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: first.split(mark).length }))
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).mark
}

interface CsvLine {
  cells: string[]
  line: number
}

function recordsOf(text: string, separator: string): Result<CsvLine[]> {
  const records: CsvLine[] = []
  let [cells, cell, line, start, inQuotes]: [string[], string, number, number, boolean] = [[], '', 1, 1, false]
  const endRecord = () => {
    records.push({ cells: [...cells, cell].map(withoutApostrophe), line: start })
    cells = []
    cell = ''
    start = line
  }
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? ''
    if (mark === '\n') line++
    if (inQuotes) {
      if (mark !== '"') cell += mark
      else if (text[at + 1] === '"') cell += text[at++]
      else inQuotes = false
    } else if (mark === '"' && cell === '') inQuotes = true
    else if (mark === separator) {
      cells.push(cell)
      cell = ''
    } else if (mark === '\n') endRecord()
    else if (mark !== '\r') cell += mark
  }
  if (inQuotes) return fail({ code: 'curation.row', line: start, hint: 'A quotation mark has no other one.' })
  if (cell !== '' || cells.length > 0) endRecord()
  return ok(records)
}
