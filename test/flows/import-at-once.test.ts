/** Two imports into one place at the same time: the second one is refused before it reads, and the first one is not disturbed. */
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { diagnose, type CommandResult } from '../builders/diagnose-command.ts'
import { aPlayVideo, logOf } from '../builders/events.ts'
import { theImportDatabase } from '../builders/import-database.ts'
import { anImportPlace } from '../builders/imported.ts'
import { until } from '../builders/until.ts'

const place = anImportPlace()
const options = { cwd: place.folder, env: { HOME: path.join(place.folder, 'home') } }
const database = theImportDatabase()
afterAll(() => place.remove())

interface TwoImports {
  first: CommandResult
  second: CommandResult
}

/** The first one has opened its target and waits for its log while the second one comes. */
async function atOnce(first: string, second: string, isOpen: () => Promise<boolean> | boolean): Promise<TwoImports> {
  let later: CommandResult | undefined
  const earlier = await diagnose(['import', '-', '--to', first], {
    ...options,
    whileRunning: async (child) => {
      await until(isOpen)
      later = await diagnose(['import', '-', '--to', second, '--force'], { ...options, input: logOf([aPlayVideo()]) })
      child.stdin?.end(logOf([aPlayVideo(), aPlayVideo()]))
    },
  })
  if (later === undefined) throw new Error('the second import has not run')
  return { first: earlier, second: later }
}

async function isLocked(): Promise<boolean> {
  return (await database().sql`select 1 from pg_locks where locktype = 'advisory'`).length > 0
}

test.each([
  ['the same schema', 'mooc', 'mooc'],
  ['the schema that has the views of the other', 'mooc2', 'mooc2_compat'],
])('PostgreSQL, %s', async (_what, schema, other) => {
  const { first, second } = await atOnce(database().target(schema), database().target(other), isLocked)
  const { sql } = database()
  const [rows] = await sql`select count(*)::int as rows from ${sql(schema)}.observed_events`

  expect([first.code, second.code, rows]).toEqual([0, 1, { rows: 2 }])
  expect(second.err).toContain('Another import is writing into this schema. Nothing was written.')
})

test('PostgreSQL, two schemas: they do not meet', async () => {
  const { first, second } = await atOnce(database().target('one'), database().target('another'), isLocked)

  expect([first.code, second.code]).toEqual([0, 0])
})

test.each([
  ['a folder of CSV files', 'tables', 'tables.partial'],
  ['a folder of Parquet files', 'parquet:columns', 'columns.partial'],
  ['a DuckDB file', 'course.duckdb', 'course.duckdb.import.partial'],
])('%s', async (_what, to, draft) => {
  const { first, second } = await atOnce(to, to, () => existsSync(path.join(place.folder, draft)))

  expect([first.code, second.code]).toEqual([0, 1])
  expect(second.err).toMatch(/^Another import is writing \S+\. Nothing was written\.$/m)
  expect(readdirSync(place.folder).filter((name) => name.includes('partial'))).toEqual([])
})
