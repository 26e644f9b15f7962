/**
 * Rows as CSV (RFC 4180). An empty field is no value; an empty text is `""`, as PostgreSQL and DuckDB tell them apart.
 *
 * Cells stay as they are: they are values for a database, and a quote before `=` or `-` would change them.
 *
 * Bytes are written one by one: nearly all is ASCII, and texts that are put together would have to be copied twice.
 *
 * @module
 */
import type { Cell } from '@mooc-panorama/shared/moocdb/table.ts'
import type { Cells } from './target.ts'

const comma = 0x2c
const lineFeed = 0x0a
const quote = 0x22
const firstBeyondAscii = 0x80

/** Line ends, quotes and commas; and the backslash, since PostgreSQL reads a line of `\.` as the end. */
const needsQuotes = /[",\r\n\\]/
const isQuoted = Uint8Array.from({ length: firstBeyondAscii }, (_, code) =>
  needsQuotes.test(String.fromCharCode(code)) ? 1 : 0,
)

/** Of a number, with room to spare. */
const longestNumber = 32

export class CsvText {
  private bytes = Buffer.allocUnsafe(64 * 1024)
  private length = 0
  /** The cells of the row before, and where they stand: rows that follow one another have many in common. */
  private readonly last: Cell[] = []
  private readonly starts: number[] = []
  private readonly ends: number[] = []

  /** @returns the rows; the bytes are only lent until the next call */
  rows(rows: readonly Cells[]): Buffer {
    this.length = 0
    this.last.length = 0
    for (const cells of rows) {
      for (let column = 0; column < cells.length; column++) this.cell(cells[column] ?? null, column)
      this.bytes[this.length++] = lineFeed
    }
    return this.bytes.subarray(0, this.length)
  }

  private cell(cell: Cell, column: number): void {
    // Of a text, each character may be two quotes or three bytes; commas and quotes stand around it.
    this.reserve(typeof cell === 'string' ? cell.length * 3 + 4 : longestNumber)
    if (column > 0) this.bytes[this.length++] = comma
    if (cell === null) return
    if (typeof cell !== 'string') {
      this.plain(cell)
    } else if (this.last[column] === cell) {
      this.again(this.starts[column] ?? 0, this.ends[column] ?? 0)
    } else {
      const start = this.length
      this.text(cell)
      this.last[column] = cell
      this.starts[column] = start
      this.ends[column] = this.length
    }
  }

  private again(start: number, end: number): void {
    const { bytes } = this
    let { length } = this
    for (let at = start; at < end; at++) bytes[length++] = bytes[at] ?? 0
    this.length = length
  }

  private plain(cell: number | boolean): void {
    const isShort = typeof cell === 'number' && cell >= 0 && cell < 2 ** 31 && (cell | 0) === cell
    if (!isShort) {
      this.length += this.bytes.write(String(cell), this.length, 'latin1')
      return
    }
    let digits = 1
    for (let power = 10; power <= cell; power *= 10) digits++
    let left = cell
    for (let at = this.length + digits - 1; at >= this.length; at--) {
      const rest = (left / 10) | 0
      this.bytes[at] = 0x30 + left - rest * 10
      left = rest
    }
    this.length += digits
  }

  private text(text: string): void {
    const { bytes } = this
    let { length } = this
    if (text === '') return this.quoted(text)
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code >= firstBeyondAscii) return this.beyondAscii(text)
      if (isQuoted[code] === 1) return this.quoted(text)
      bytes[length++] = code
    }
    this.length = length
  }

  private quoted(text: string): void {
    const { bytes } = this
    let { length } = this
    bytes[length++] = quote
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code >= firstBeyondAscii) return this.beyondAscii(text)
      if (code === quote) bytes[length++] = quote
      bytes[length++] = code
    }
    bytes[length++] = quote
    this.length = length
  }

  private beyondAscii(text: string): void {
    const written = needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text
    this.length += this.bytes.write(written, this.length)
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return
    const larger = Buffer.allocUnsafe(Math.max(this.length + more, this.bytes.length * 2))
    this.bytes.copy(larger, 0, 0, this.length)
    this.bytes = larger
  }
}
