/**
 * Tables in a file of DuckDB, filled as rows come.
 *
 * @module
 */
import type { DuckDBAppender, DuckDBConnection, DuckDBDataChunk, DuckDBType, DuckDBValue } from '@duckdb/node-api'
import { createCompatViews } from '@mooc-panorama/shared/moocdb/compat-views.ts'
import { duckdb, textLiteral } from '@mooc-panorama/shared/moocdb/load-dialects.ts'
import { compatSchema } from '@mooc-panorama/shared/moocdb/load-scripts.ts'
import { createTables, describeTables } from '@mooc-panorama/shared/moocdb/load-tables.ts'
import type { Cell, ColumnType, Table } from '@mooc-panorama/shared/moocdb/table.ts'
import type { DuckdbEngine } from './duckdb-engine.ts'
import { storableJson } from './storable-json.ts'
import type { Cells } from './target.ts'

const place = { dialect: duckdb, schema: 'main' }

/** As many rows as a chunk holds. */
const chunkRows = 2_048

/**
 * Nothing is fetched from a network, nothing is laid aside in files of which nobody knows, and memory is bounded. Unfinished
 * tables are written as they grow.
 */
const settings = {
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
  memory_limit: '512MB',
  temp_directory: '',
}

export interface DuckdbTables {
  write(table: Table, rows: readonly Cells[]): Promise<void>
  /** Writes what waits. @returns the connection, for what is done with whole tables */
  flush(): DuckDBConnection
  /** Without what waits. */
  close(): void
}

export async function makeDuckdbTables(
  engine: DuckdbEngine,
  file: string,
  tables: readonly Table[],
): Promise<DuckdbTables> {
  const instance = await engine.DuckDBInstance.create(file, settings)
  const connection = await instance.connect()
  const appenders = new Map<string, TableAppender>()
  let isOpen = true
  for (const statement of createTables(tables, place)) await connection.run(statement)
  for (const table of tables) {
    appenders.set(table.name, new TableAppender(engine, await connection.createAppender(table.name), table))
  }
  return {
    async write({ name }, rows) {
      const appender = appenders.get(name)
      if (appender === undefined) throw new Error('rows of a table that is not of this import')
      appender.append(rows)
    },
    flush() {
      for (const appender of appenders.values()) appender.close()
      appenders.clear()
      return connection
    },
    close() {
      if (!isOpen) return
      isOpen = false
      for (const appender of appenders.values()) appender.drop()
      connection.closeSync()
      instance.closeSync()
    },
  }
}

/** Descriptions, the views for scripts of 2013, and what the reader must know, which a file has no other place for. */
export async function completeTables(
  connection: DuckDBConnection,
  tables: readonly Table[],
  notes: readonly string[],
): Promise<void> {
  const noted = notes.map((note, index) => `(${index + 1}, ${textLiteral(note)})`)
  const statements = [
    ...describeTables(tables, place),
    `create schema ${compatSchema}`,
    ...createCompatViews(tables, place, compatSchema),
    'create table import_notes (note_number integer not null, note text not null)',
    ...(noted.length === 0 ? [] : [`insert into import_notes values ${noted.join(', ')}`]),
  ]
  for (const statement of statements) await connection.run(statement)
}

class TableAppender {
  private readonly appender: DuckDBAppender
  private readonly chunk: DuckDBDataChunk
  private readonly convert: ((cell: Exclude<Cell, null>) => DuckDBValue)[]

  constructor(engine: DuckdbEngine, appender: DuckDBAppender, { columns }: Table) {
    this.appender = appender
    const types = columns.map((_column, index): DuckDBType => appender.columnType(index))
    this.chunk = engine.DuckDBDataChunk.create(types)
    this.convert = columns.map(({ type }) => conversion(type, engine))
  }

  append(rows: readonly Cells[]): void {
    for (let start = 0; start < rows.length; start += chunkRows) this.appendChunk(rows.slice(start, start + chunkRows))
  }

  close(): void {
    this.appender.flushSync()
    this.appender.closeSync()
  }

  /** Forgets what waits. After an error of its own an appender does not even close; then the whole file is dropped anyway. */
  drop(): void {
    try {
      this.appender.clear()
      this.appender.closeSync()
    } catch (error) {
      if (!(error instanceof Error)) throw error
    }
  }

  private appendChunk(rows: readonly Cells[]): void {
    const columns = this.convert.map((convert, index) =>
      rows.map((cells): DuckDBValue => {
        const cell = cells[index] ?? null
        return cell === null ? null : convert(cell)
      }),
    )
    this.chunk.reset()
    this.chunk.setColumns(columns)
    this.appender.appendDataChunk(this.chunk)
  }
}

function conversion(
  type: ColumnType,
  { DuckDBTimestampValue }: DuckdbEngine,
): (cell: Exclude<Cell, null>) => DuckDBValue {
  if (type === 'bigint') return (cell) => BigInt(cell)
  if (type === 'json') return (cell) => storableJson(String(cell))
  if (type === 'timestamp') return (cell) => new DuckDBTimestampValue(BigInt(Date.parse(String(cell))) * 1_000n)
  return (cell) => cell
}
