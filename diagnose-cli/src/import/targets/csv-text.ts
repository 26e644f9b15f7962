/**
 * Rows as CSV (RFC 4180). An empty field is no value; an empty text is `""`, as PostgreSQL and DuckDB tell them apart.
 *
 * Cells stay as they are: they are values for a database, and a quote before `=` or `-` would change them.
 *
 * @module
 */
import type { Cell } from '@mooc-panorama/shared/moocdb/table.ts'
import { dayMs, dayText } from '@mooc-panorama/shared/moocdb/timestamp.ts'
import { CsvBytes } from './csv-bytes.ts'
import { writeTimeOfDay } from './csv-time.ts'
import type { Cells, CountedCells } from './target.ts'

const comma = 0x2c
const lineFeed = 0x0a

/** A power of two. */
const places = 256
/** Shorter texts are written as quickly as they are looked for; longer ones come once, as a rule. Characters. */
const shortestNear = 4
const longestNear = 400

export class CsvText implements CountedCells {
  /** Rows so far. */
  rows = 0
  private readonly bytes = new CsvBytes()
  private column = 0
  /** Texts that came not long ago, and where they stand: rows that follow one another have many in common. */
  private readonly near: string[] = Array.from({ length: places }, () => '')
  private readonly starts = new Int32Array(places)
  private readonly ends = new Int32Array(places)
  /** The day of the moment before, and where its text stands. */
  private day = 0
  private dayStart = 0
  private dayEnd = 0

  /** Bytes that were not taken. */
  get waiting(): number {
    return this.bytes.length
  }

  row(cells: Cells): void {
    for (const cell of cells) this.cell(cell)
    this.end()
  }

  cell(cell: Cell): void {
    const { bytes } = this
    bytes.reserve(0)
    if (this.column++ > 0) bytes.byte(comma)
    if (typeof cell === 'number') bytes.number(cell)
    else if (typeof cell === 'string') this.text(cell)
    else if (cell !== null) bytes.plain(cell ? 'true' : 'false')
  }

  moment(at: number): void {
    const { bytes } = this
    const day = Math.floor(at / dayMs)
    bytes.reserve(0)
    if (this.column++ > 0) bytes.byte(comma)
    const start = bytes.length
    if (day === this.day && this.dayStart < this.dayEnd) bytes.again(this.dayStart, this.dayEnd)
    else bytes.plain(dayText(day))
    this.day = day
    this.dayStart = start
    this.dayEnd = bytes.length
    bytes.length = writeTimeOfDay(at - day * dayMs, bytes.view, bytes.length)
  }

  end(): void {
    this.bytes.reserve(0)
    this.bytes.byte(lineFeed)
    this.column = 0
    this.rows++
  }

  /** @returns what was written since the last time; the bytes are only lent until the next row */
  take(): Buffer {
    this.near.fill('')
    this.dayEnd = 0
    return this.bytes.take()
  }

  private text(text: string): void {
    const { bytes } = this
    bytes.reserve(text.length)
    if (text.length < shortestNear || text.length > longestNear) return bytes.text(text)
    const place = placeOf(text)
    const start = bytes.length
    if (this.near[place] === text) bytes.again(this.starts[place] ?? 0, this.ends[place] ?? 0)
    else bytes.text(text)
    this.near[place] = text
    this.starts[place] = start
    this.ends[place] = bytes.length
  }
}

/** A few characters tell most texts apart. */
function placeOf(text: string): number {
  const { length } = text
  const marks = length + text.charCodeAt(1) * 7 + text.charCodeAt(3) * 31 + text.charCodeAt(length >> 1) * 73
  return marks & (places - 1)
}
