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
import { dayMs, dayText } from '@mooc-panorama/shared/moocdb/timestamp.ts'
import { storable } from './storable.ts'
import type { Cells, CountedCells } from './target.ts'

const comma = 0x2c
const lineFeed = 0x0a
const quote = 0x22
const zero = 0x30
const firstBeyondAscii = 0x80

/** Line ends, quotes and commas; and the backslash, since PostgreSQL reads a line of `\.` as the end. */
const needsQuotes = /[",\r\n\\]/
/** Of each ASCII character: whether a text with it is written otherwise. */
const isMark = Uint8Array.from({ length: firstBeyondAscii }, (_, code) =>
  code === 0 || needsQuotes.test(String.fromCharCode(code)) ? 1 : 0,
)

/** Of a number or a moment, with the comma before it; and room to spare, since words are copied. */
const longestPlain = 40

export class CsvText implements CountedCells {
  /** Rows so far. */
  rows = 0
  private bytes = Buffer.allocUnsafeSlow(1_024)
  private view = viewOf(this.bytes)
  private length = 0
  private column = 0
  /** The texts of the row before, and where they stand: rows that follow one another have many in common. */
  private readonly last: Cell[] = []
  private readonly starts: number[] = []
  private readonly ends: number[] = []
  private lastDay = Number.NaN
  private lastDayText = ''

  /** Bytes that were not taken. */
  get waiting(): number {
    return this.length
  }

  row(cells: Cells): void {
    for (const cell of cells) this.cell(cell)
    this.end()
  }

  cell(cell: Cell): void {
    this.reserve(longestPlain)
    const column = this.column++
    if (column > 0) this.bytes[this.length++] = comma
    if (typeof cell === 'number') this.number(cell)
    else if (typeof cell === 'string') this.text(cell, column)
    else if (cell !== null) this.length += this.bytes.write(cell ? 'true' : 'false', this.length, 'latin1')
  }

  moment(at: number): void {
    this.reserve(longestPlain)
    const day = Math.floor(at / dayMs)
    if (this.column++ > 0) this.bytes[this.length++] = comma
    if (day !== this.lastDay) {
      this.lastDay = day
      this.lastDayText = dayText(day)
    }
    this.ascii(this.lastDayText)
    this.timeOfDay(at - day * dayMs)
  }

  end(): void {
    this.reserve(longestPlain)
    this.bytes[this.length++] = lineFeed
    this.column = 0
    this.rows++
  }

  /** @returns what was written since the last time; the bytes are only lent until the next row */
  take(): Buffer {
    const taken = this.bytes.subarray(0, this.length)
    this.length = 0
    this.last.length = 0
    return taken
  }

  private text(text: string, column: number): void {
    // Each character may be two quotes or three bytes; quotes stand around it.
    this.reserve(text.length * 3 + longestPlain)
    if (this.last[column] === text) return this.again(this.starts[column] ?? 0, this.ends[column] ?? 0)
    const start = this.length
    const isWritten = text !== '' && (this.ascii(text) || this.quoted(text))
    if (!isWritten) this.marked(text, start)
    this.last[column] = text
    this.starts[column] = start
    this.ends[column] = this.length
  }

  /** Words are copied, the last of which may be too long: what comes next is written over it. */
  private again(start: number, end: number): void {
    const { view } = this
    let to = this.length
    this.length += end - start
    for (let at = start; at < end; at += 4, to += 4) view.setInt32(to, view.getInt32(at, true), true)
  }

  /** @returns whether that is all of the text: it has no marks, and no characters that are more than a byte */
  private ascii(text: string): boolean {
    const { bytes } = this
    let { length } = this
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code >= firstBeyondAscii || isMark[code] === 1) return false
      bytes[length++] = code
    }
    this.length = length
    return true
  }

  /** @returns whether it could be written: not where there are characters that are more than a byte, or none at all */
  private quoted(text: string): boolean {
    const { bytes } = this
    let { length } = this
    bytes[length++] = quote
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code >= firstBeyondAscii || code === 0) return false
      if (code === quote) bytes[length++] = quote
      bytes[length++] = code
    }
    bytes[length++] = quote
    this.length = length
    return true
  }

  /** In whatever way it must be written. */
  private marked(text: string, start: number): void {
    const stored = storable(text)
    const isQuoted = stored === '' || needsQuotes.test(stored)
    const written = isQuoted ? `"${stored.replaceAll('"', '""')}"` : stored
    this.length = start + this.bytes.write(written, start)
  }

  private number(number: number): void {
    const isShort = number >= 0 && (number | 0) === number
    if (!isShort) {
      this.length += this.bytes.write(String(number), this.length, 'latin1')
      return
    }
    let digits = 1
    for (let power = 10; power <= number; power *= 10) digits++
    this.digits(number, digits)
  }

  /** `09:26:53.589Z` */
  private timeOfDay(ms: number): void {
    const seconds = (ms / 1_000) | 0
    const minutes = (seconds / 60) | 0
    const hours = (minutes / 60) | 0
    this.digits(hours, 2, 0x3a)
    this.digits(minutes - hours * 60, 2, 0x3a)
    this.digits(seconds - minutes * 60, 2, 0x2e)
    this.digits(ms - seconds * 1_000, 3, 0x5a)
  }

  /** @param behind the character behind the number, where there is one */
  private digits(number: number, count: number, behind?: number): void {
    const { bytes, length } = this
    let left = number
    for (let at = length + count - 1; at >= length; at--) {
      const rest = (left / 10) | 0
      bytes[at] = zero + left - rest * 10
      left = rest
    }
    this.length = length + count
    if (behind !== undefined) bytes[this.length++] = behind
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return
    const larger = Buffer.allocUnsafeSlow(Math.max(this.length + more, this.bytes.length * 2))
    this.bytes.copy(larger, 0, 0, this.length)
    this.bytes = larger
    this.view = viewOf(larger)
  }
}

function viewOf({ buffer, byteOffset, byteLength }: Buffer): DataView {
  return new DataView(buffer, byteOffset, byteLength)
}
