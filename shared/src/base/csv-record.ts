/**
 * One record of a CSV file: RFC 4180 quoting, ended by one LF.
 *
 * A spreadsheet takes a cell that begins with `=` for a formula, and names in a log are written by strangers. So a cell
 * that begins with such a character gets an apostrophe before it, and one that begins with apostrophes and such a
 * character gets one more: what is written can always be read back.
 *
 * @module
 */

/** Numbers are written as JavaScript writes them; the caller chooses decimals by giving text. */
export function csvRecord(cells: readonly (string | number)[]): string {
  return `${cells.map((cell) => quoted(withApostrophe(String(cell)))).join(',')}\n`
}

/** The cell as it was before it was written. */
export function withoutApostrophe(cell: string): string {
  return cell.startsWith("'") && trigger.test(cell) ? cell.slice(1) : cell
}

/** What a spreadsheet may take for the start of a formula, or may drop before one; also in full width. */
const trigger = /^'*[=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]/

function withApostrophe(cell: string): string {
  return trigger.test(cell) ? `'${cell}` : cell
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
