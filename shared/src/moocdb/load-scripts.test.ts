import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { exportedTables } from './access.ts'
import { loadScripts, parquetViews } from './load-scripts.ts'

const tables = exportedTables(1).filter(({ name }) => name === 'course' || name === 'urls')

function scriptOf(file: string): string {
  return loadScripts(tables).find((script) => script.file === file)?.text ?? ''
}

test('there is a script for each database', () => {
  expect(loadScripts(tables).map(({ file }) => file)).toEqual([
    'load-postgresql.sql',
    'load-duckdb.sql',
    'load-sqlite.sql',
  ])
})

test('PostgreSQL fills tables before they get keys', () => {
  const lines = scriptOf('load-postgresql.sql').split('\n')
  const at = (start: string): number => lines.findIndex((line) => line.startsWith(start))

  expect(lines[at(String.raw`\copy "moocdb".urls`)]).toBe(
    String.raw`\copy "moocdb".urls (url_id, course_id, url) from 'urls.csv' with (format csv, header true, encoding 'UTF8')`,
  )
  expect(at('create table')).toBeLessThan(at(String.raw`\copy`))
  expect(at(String.raw`\copy`)).toBeLessThan(at('alter table'))
  expect(at('create schema moocdb_compat')).toBeGreaterThan(0)
})

test('DuckDB is told the types, and that a cell in quotes is never NULL', () => {
  expect(scriptOf('load-duckdb.sql')).toContain(
    `insert into urls select * from read_csv('urls.csv', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '', allow_quoted_nulls = false, columns = {'url_id': 'bigint', 'course_id': 'text', 'url': 'text'});`,
  )
})

test('what the shell of SQLite does not understand as SQL is its reading of files', () => {
  const database = new DatabaseSync(':memory:')
  const lines = scriptOf('load-sqlite.sql').split('\n')
  database.exec(lines.filter((line) => !line.startsWith('.')).join('\n'))

  expect(lines.filter((line) => line.startsWith('.'))).toEqual([
    '.import --csv --skip 1 --schema temp course.csv read_course',
    '.import --csv --skip 1 --schema temp urls.csv read_urls',
  ])
  expect(database.prepare(`select count(*) as views from sqlite_master where type = 'view'`).get()).toEqual({
    views: 17,
  })
})

test('Parquet files are read as tables, below the same views', () => {
  const text = parquetViews(tables)

  expect(text).toContain(`create view urls as select * from 'urls.parquet';`)
  expect(text).toContain('create view "moocdb_compat".urls as')
})
