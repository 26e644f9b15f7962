import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as engine from '@duckdb/node-api'
import { afterAll, expect, test } from 'vitest'
import { column, required, type Cell, type Table } from '@mooc-panorama/shared/moocdb/table.ts'
import { isDuckdbFile } from './duckdb-file.ts'
import { makeDuckdbTables } from './duckdb-tables.ts'

const root = mkdtempSync(path.join(tmpdir(), 'diagnose-duckdb-'))
afterAll(() => rmSync(root, { recursive: true }))

const table: Table = {
  name: 'things',
  description: '',
  key: ['thing_id'],
  columns: [
    required('thing_id', 'bigint', ''),
    column('thing_count', 'integer', ''),
    column('thing_size', 'double', ''),
    column('is_blue', 'boolean', ''),
    column('thing_name', 'text', ''),
    column('thing_data', 'json', ''),
    column('thing_time', 'timestamp', ''),
  ],
}

async function stored(rows: readonly (readonly Cell[])[], name: string): Promise<unknown[][]> {
  const tables = await makeDuckdbTables(engine, path.join(root, name), [table])
  await tables.write(table, rows)
  const found = await tables
    .flush()
    .runAndReadAll('select * replace (thing_time::varchar as thing_time) from things order by 1')
  tables.close()
  return found.getRowsJS().map((row) => [...row])
}

test('cells are stored as what they are', async () => {
  const text = '=1+1\n"\'; drop table things --\u{1f600}'
  const rows = [
    [1, 2, 0.5, true, text, '{"a":"\\ud83d"}', '2016-03-14T09:26:53.589Z'],
    [2, null, null, false, '', null, null],
  ]

  expect(await stored(rows, 'cells.duckdb')).toEqual([
    [1n, 2, 0.5, true, text, '{"a":"\\ufffd"}', '2016-03-14 09:26:53.589'],
    [2n, null, null, false, '', null, null],
  ])
})

test('more rows than a chunk has are all stored', async () => {
  const rows = Array.from({ length: 5_000 }, (_, index) => [index, index, null, null, `n${index}`, null, null])
  const found = await stored(rows, 'many.duckdb')

  expect(found).toHaveLength(5_000)
  expect(found[4_999]).toEqual([4_999n, 4_999, null, null, 'n4999', null, null])
})

test('what waits is not written when the tables are closed, and closing twice is closing', async () => {
  const file = path.join(root, 'closed.duckdb')
  const tables = await makeDuckdbTables(engine, file, [table])
  await tables.write(table, [[1, null, null, null, null, null, null]])
  tables.close()
  tables.close()
  const again = await engine.DuckDBInstance.create(file)
  const connection = await again.connect()

  expect((await connection.runAndReadAll('select count(*) from things')).getRows()).toEqual([[0n]])
  connection.closeSync()
  again.closeSync()
  expect(await isDuckdbFile(file)).toBe(true)
})

test('a row that may not be empty there is refused', async () => {
  const tables = await makeDuckdbTables(engine, path.join(root, 'refused.duckdb'), [table])
  await tables.write(table, [[null, null, null, null, null, null, null]]).catch(() => {})

  expect(() => tables.flush()).toThrow('NOT NULL')
  tables.close()
})

test('rows of a table that is not there are a bug', async () => {
  const tables = await makeDuckdbTables(engine, path.join(root, 'bug.duckdb'), [])

  await expect(tables.write(table, [])).rejects.toThrow('not of this import')
  tables.close()
})
