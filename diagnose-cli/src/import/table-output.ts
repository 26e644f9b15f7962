/**
 * Rows on their way out: only the tables and columns of the access level, treated as it asks, some at a time.
 *
 * @module
 */
import type { Cell, Row, Table } from '@mooc-panorama/shared/moocdb/table.ts'
import type { ImportAccess } from './import-access.ts'
import type { Cells, MoocdbTarget } from './targets/target.ts'

/** Rows that are written together. */
const batchRows = 2_000

interface OpenTable {
  table: Table
  columns: readonly string[]
  treat: ((cells: Cell[]) => void) | undefined
  batch: Cells[]
  count: number
}

export class TableOutput {
  private readonly tables = new Map<string, OpenTable>()
  private readonly target: MoocdbTarget

  constructor({ tables, treatment }: ImportAccess, target: MoocdbTarget) {
    this.target = target
    for (const table of tables) {
      const columns = table.columns.map(({ name }) => name)
      this.tables.set(table.name, { table, columns, treat: treatment(table), batch: [], count: 0 })
    }
  }

  /** @returns what is to be awaited, where rows are written now */
  add(name: string, row: Row): Promise<void> | undefined {
    const open = this.tables.get(name)
    if (open === undefined) return undefined
    const cells = open.columns.map((column) => storable(row[column] ?? null))
    open.treat?.(cells)
    open.batch.push(cells)
    return open.batch.length < batchRows ? undefined : this.write(open)
  }

  async end(): Promise<void> {
    for (const open of this.tables.values()) if (open.batch.length > 0) await this.write(open)
  }

  /** Rows by table, in the order of the tables. */
  counts(): [table: string, rows: number][] {
    return [...this.tables].map(([name, { count }]) => [name, count])
  }

  private async write(open: OpenTable): Promise<void> {
    const { table, batch } = open
    open.batch = []
    open.count += batch.length
    await this.target.write(table, batch)
  }
}

/** No database stores NUL in a text, and PostgreSQL refuses the whole row. */
function storable(cell: Cell): Cell {
  return typeof cell === 'string' && cell.includes('\0') ? cell.replaceAll('\0', '\uFFFD') : cell
}
