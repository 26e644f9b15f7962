/**
 * Rows on their way out: only the tables and columns of the access level, treated as it asks, some at a time.
 *
 * @module
 */
import type { TableRows } from '@mooc-panorama/shared/moocdb/numbered-tables.ts'
import type { Cell, Row, Table } from '@mooc-panorama/shared/moocdb/table.ts'
import { moocdbTables } from '@mooc-panorama/shared/moocdb/tables.ts'
import type { ImportAccess } from './import-access.ts'
import type { Cells, MoocdbTarget } from './targets/target.ts'

/** Rows that are written together. */
const batchRows = 2_000

interface OpenTable {
  table: Table
  columns: readonly string[]
  /** Where the cells of these columns stand among those of the whole table. */
  places: readonly number[]
  /** Which of them are texts of logs. */
  texts: readonly number[]
  /** The cells of the row before: rows that follow one another have many in common. */
  lastStorable: Cell[]
  treat: ((cells: Cell[]) => void) | undefined
  batch: Cells[]
  count: number
}

export class TableOutput implements TableRows {
  private readonly tables = new Map<string, OpenTable>()
  private readonly target: MoocdbTarget
  private waiting: { table: Table; rows: readonly Cells[] }[] = []

  constructor({ tables, treatment }: ImportAccess, target: MoocdbTarget) {
    this.target = target
    for (const table of tables) this.tables.set(table.name, { ...placed(table), treat: treatment(table) })
  }

  /** Whether rows wait to be written. */
  get isWaiting(): boolean {
    return this.waiting.length > 0
  }

  row(name: string, row: Row): void {
    const open = this.tables.get(name)
    if (open === undefined) return
    this.take(
      open,
      open.columns.map((column) => row[column] ?? null),
    )
  }

  cells(name: string, cells: Cell[]): void {
    const open = this.tables.get(name)
    if (open === undefined) return
    const isWhole = open.places.length === cells.length
    this.take(open, isWhole ? cells : open.places.map((place) => cells[place] ?? null))
  }

  /** Writes what is enough to be written together. */
  async write(): Promise<void> {
    const { waiting } = this
    this.waiting = []
    for (const { table, rows } of waiting) await this.target.write(table, rows)
  }

  async end(): Promise<void> {
    for (const open of this.tables.values()) if (open.batch.length > 0) this.close(open)
    await this.write()
  }

  /** Rows by table, in the order of the tables. */
  counts(): [table: string, rows: number][] {
    return [...this.tables].map(([name, { count }]) => [name, count])
  }

  private take(open: OpenTable, cells: Cell[]): void {
    for (const text of open.texts) {
      const cell = cells[text] ?? null
      if (cell !== open.lastStorable[text]) cells[text] = open.lastStorable[text] = storable(cell)
    }
    open.treat?.(cells)
    open.batch.push(cells)
    if (open.batch.length === batchRows) this.close(open)
  }

  private close(open: OpenTable): void {
    this.waiting.push({ table: open.table, rows: open.batch })
    open.count += open.batch.length
    open.batch = []
  }
}

function placed(table: Table): Omit<OpenTable, 'treat'> {
  const columns = table.columns.map(({ name }) => name)
  const whole = moocdbTables.find(({ name }) => name === table.name)?.columns ?? table.columns
  const places = columns.map((column) => whole.findIndex(({ name }) => name === column))
  const texts = table.columns.flatMap(({ type }, index) => (type === 'text' || type === 'json' ? [index] : []))
  return { table, columns, places, texts, lastStorable: [], batch: [], count: 0 }
}

/** No database stores NUL in a text, and PostgreSQL refuses the whole row. */
function storable(cell: Cell): Cell {
  return typeof cell === 'string' && cell.includes('\0') ? cell.replaceAll('\0', '\uFFFD') : cell
}
