/**
 * Scripts that load a folder of CSV files into a database. Each is run in the folder.
 *
 * In the files a cell without quotes that is empty is NULL, and `""` is the empty text; SQLite's shell cannot tell them apart
 * and has NULL for both.
 *
 * @module
 */
import { createCompatViews } from './compat-views.ts'
import { duckdb, postgresql, qualified, sqlite, textLiteral } from './load-dialects.ts'
import { addKeys, createTables, describeTables, type Place } from './load-tables.ts'
import type { Table } from './table.ts'

export interface LoadScript {
  file: string
  text: string
}

/** Of the tables in PostgreSQL, where the user names no other. */
export const usualSchema = 'moocdb'

/** Of the views for scripts that know the tables of 2013. */
export const compatSchema = 'moocdb_compat'

/** @param tables those that the folder has as `<table>.csv`, in an order in which none refers to a later one */
export function loadScripts(tables: readonly Table[]): LoadScript[] {
  return [
    { file: 'load-postgresql.sql', text: postgresqlScript(tables) },
    { file: 'load-duckdb.sql', text: duckdbScript(tables) },
    { file: 'load-sqlite.sql', text: sqliteScript(tables) },
  ]
}

/** Statements that make the views of a folder of Parquet files. They name the files from the folder. */
export function parquetViews(tables: readonly Table[]): string {
  const place: Place = { dialect: duckdb, schema: 'main' }
  const views = tables.map(({ name }) => `create view ${name} as select * from ${textLiteral(`${name}.parquet`)}`)
  return script('In this folder: duckdb -init views-duckdb.sql', [...views, ...compat(tables, place)])
}

function postgresqlScript(tables: readonly Table[]): string {
  const place: Place = { dialect: postgresql, schema: usualSchema }
  const copies = tables.map(({ name, columns }) => {
    const names = columns.map((column) => column.name).join(', ')
    return `\\copy ${qualified(postgresql, usualSchema, name)} (${names}) from ${textLiteral(`${name}.csv`)} with (format csv, header true, encoding 'UTF8')`
  })
  return [
    heading('In this folder: psql -v ON_ERROR_STOP=1 -1 -f load-postgresql.sql <database>'),
    '\\set ON_ERROR_STOP 1',
    statements([`create schema ${usualSchema}`, ...createTables(tables, place)]),
    ...copies,
    statements([...addKeys(tables, place), ...describeTables(tables, place), ...compat(tables, place)]),
    '',
  ].join('\n')
}

function duckdbScript(tables: readonly Table[]): string {
  const place: Place = { dialect: duckdb, schema: 'main' }
  const inserts = tables.map(({ name, columns }) => {
    const types = columns.map((column) => `${textLiteral(column.name)}: ${textLiteral(duckdb.types[column.type])}`)
    const form = `header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '', allow_quoted_nulls = false`
    return `insert into ${name} select * from read_csv(${textLiteral(`${name}.csv`)}, ${form}, columns = {${types.join(', ')}})`
  })
  return script('In this folder: duckdb moocdb.duckdb -init load-duckdb.sql', [
    'begin',
    ...createTables(tables, place),
    ...inserts,
    ...describeTables(tables, place),
    ...compat(tables, place),
    'commit',
  ])
}

/** By tables of text, since the shell's own reading has neither NULL nor truth values. */
function sqliteScript(tables: readonly Table[]): string {
  const place: Place = { dialect: sqlite, schema: usualSchema }
  const loads = tables.map(({ name, columns }) => {
    const names = columns.map((column) => column.name)
    const cells = columns.map(({ name: cell, type }) =>
      type === 'boolean' ? `case ${cell} when 'true' then 1 when 'false' then 0 end` : `nullif(${cell}, '')`,
    )
    return [
      statements([`create temp table read_${name} (${names.map((column) => `${column} text`).join(', ')})`]),
      `.import --csv --skip 1 --schema temp ${name}.csv read_${name}`,
      statements([
        `insert into ${name} select ${cells.join(', ')} from temp.read_${name}`,
        `drop table temp.read_${name}`,
      ]),
    ].join('\n')
  })
  return [
    heading('In this folder: sqlite3 -bail moocdb.sqlite < load-sqlite.sql'),
    statements(['pragma foreign_keys = off', 'begin', ...createTables(tables, place)]),
    ...loads,
    statements([...createCompatViews(tables, place, compatSchema), 'commit']),
    '',
  ].join('\n')
}

function compat(tables: readonly Table[], place: Place): string[] {
  return [`create schema ${compatSchema}`, ...createCompatViews(tables, place, compatSchema)]
}

function script(how: string, list: readonly string[]): string {
  return `${heading(how)}\n${statements(list)}\n`
}

function heading(how: string): string {
  return `-- MOOCdb. ${how}`
}

function statements(list: readonly string[]): string {
  return list.map((statement) => `${statement};`).join('\n')
}
