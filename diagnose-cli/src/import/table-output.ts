/**
 * Rows on their way out: only the tables and columns of the access level, treated as it asks, some at a time.
 *
 * @module
 */
import { CellLists, type CellTaker } from '@mooc-panorama/shared/moocdb/cell-taker.ts'
import type { TableRows } from '@mooc-panorama/shared/moocdb/numbered-tables.ts'
import type { Cell, Row, Table } from '@mooc-panorama/shared/moocdb/table.ts'
import { moocdbTables } from '@mooc-panorama/shared/moocdb/tables.ts'
import type { ImportAccess } from './import-access.ts'
import { storable } from './targets/storable.ts'
import type { Cells, CountedCells, MoocdbTarget } from './targets/target.ts'

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
  /** Whether it has all columns that the table has at most. */
  isWhole: boolean
  treat: ((cells: Cell[]) => void) | undefined
  /** Takes rows cell by cell, where nothing is to be done to them. */
  direct: CountedCells | undefined
  batch: Cells[]
  count: number
}

export class TableOutput implements TableRows {
  private readonly tables = new Map<string, OpenTable>()
  private readonly target: MoocdbTarget
  /** Rows that were given directly since the last writing; those that come as cells are written at every pause. */
  private rowsDirect = 0
  private waiting: { table: Table; rows: readonly Cells[] }[] = []

  constructor({ tables, treatment }: ImportAccess, target: MoocdbTarget) {
    this.target = target
    for (const table of tables) {
      const open = placed(table)
      const treat = treatment(table)
      const direct = open.isWhole && treat === undefined ? target.cellsOf?.(table) : undefined
      this.tables.set(table.name, { ...open, treat, direct })
    }
  }

  /** Whether so many rows wait that they should be written. */
  get isWaiting(): boolean {
    return this.waiting.length > 0 || this.rowsDirect >= batchRows
  }

  row(name: string, row: Row): void {
    const open = this.tables.get(name)
    if (open === undefined) return
    const { direct } = open
    if (direct !== undefined) {
      for (const column of open.columns) direct.cell(row[column] ?? null)
      this.rowsDirect++
      return direct.end()
    }
    this.take(
      open,
      open.columns.map((column) => row[column] ?? null),
    )
  }

  cells(name: string): CellTaker {
    const open = this.tables.get(name)
    if (open === undefined) return ignored
    if (open.direct !== undefined) return open.direct
    return new CellLists((cells) =>
      this.take(open, open.isWhole ? cells : open.places.map((place) => cells[place] ?? null)),
    )
  }

  /** Writes what is enough to be written together. */
  async write(): Promise<void> {
    const { waiting } = this
    this.waiting = []
    this.rowsDirect = 0
    for (const { table, rows } of waiting) await this.target.write(table, rows)
    await this.target.flush?.()
  }

  async end(): Promise<void> {
    for (const open of this.tables.values()) if (open.batch.length > 0) this.close(open)
    await this.write()
  }

  /** Rows by table, in the order of the tables. */
  counts(): [table: string, rows: number][] {
    return [...this.tables].map(([name, { count, direct }]) => [name, count + (direct?.rows ?? 0)])
  }

  private take(open: OpenTable, cells: Cell[]): void {
    for (const text of open.texts) {
      const cell = cells[text] ?? null
      if (typeof cell === 'string' && cell !== open.lastStorable[text])
        cells[text] = open.lastStorable[text] = storable(cell)
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

function placed(table: Table): Omit<OpenTable, 'treat' | 'direct'> {
  const columns = table.columns.map(({ name }) => name)
  const whole = moocdbTables.find(({ name }) => name === table.name)?.columns ?? table.columns
  const places = columns.map((column) => whole.findIndex(({ name }) => name === column))
  const texts = table.columns.flatMap(({ type }, index) => (type === 'text' || type === 'json' ? [index] : []))
  const isWhole = columns.length === whole.length
  return { table, columns, places, texts, isWhole, lastStorable: [], batch: [], count: 0 }
}

const ignored: CellTaker = { cell: () => {}, moment: () => {}, end: () => {} }
