import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { exportedTables } from './access.ts'
import { duckdb, postgresql, sqlite } from './load-dialects.ts'
import { addKeys, createTables, describeTables } from './load-tables.ts'
import { moocdbTables } from './tables.ts'

test('tables of SQLite have our columns, keys and references', () => {
  const database = new DatabaseSync(':memory:')
  for (const statement of createTables(moocdbTables, { dialect: sqlite, schema: '' })) database.exec(statement)
  const names = (query: string): unknown[] =>
    database
      .prepare(query)
      .all()
      .map(({ name }) => name)

  for (const { name, columns, key } of moocdbTables) {
    expect(names(`select name from pragma_table_info('${name}')`)).toEqual(columns.map((column) => column.name))
    expect(names(`select name from pragma_table_info('${name}') where pk > 0 order by pk`)).toEqual(key)
    expect(names(`select "from" as name from pragma_foreign_key_list('${name}') order by id desc`)).toEqual(
      columns.filter(({ references }) => references !== undefined).map((column) => column.name),
    )
  }
})

test('tables of PostgreSQL get their keys when they are full', () => {
  const place = { dialect: postgresql, schema: 'moocdb' }
  const urls = moocdbTables.filter(({ name }) => name === 'urls' || name === 'course')

  expect(createTables(urls, place)[1]).toBe(
    'create table "moocdb".urls (\n  url_id bigint not null,\n  course_id text,\n  url text not null\n)',
  )
  expect(addKeys(urls, place)).toEqual([
    'alter table "moocdb".course add primary key (course_id)',
    'alter table "moocdb".urls add primary key (url_id)',
    'alter table "moocdb".urls add foreign key (course_id) references "moocdb".course',
  ])
})

test('nothing refers to a table that the level withholds', () => {
  const keys = addKeys(exportedTables(1, true), { dialect: postgresql, schema: 'moocdb' }).join('\n')

  expect(keys).not.toMatch(/course_user|global_user|collaboration|agent|"\.os\b/)
  expect(keys).toContain('create index on "moocdb".submissions (user_id)')
})

test('every column is described, with quotes that end nothing', () => {
  const [table] = moocdbTables
  const odd = { ...moocdbTables[0], name: 'odd', key: [], columns: [], description: "learner's" }

  expect(describeTables([odd], { dialect: duckdb, schema: 'main' })).toEqual([
    `comment on table "main".odd is 'learner''s'`,
  ])
  expect(describeTables(moocdbTables, { dialect: duckdb, schema: 'main' })).toHaveLength(
    moocdbTables.reduce((sum, { columns }) => sum + 1 + columns.length, 0),
  )
  expect(table).toBeDefined()
})
