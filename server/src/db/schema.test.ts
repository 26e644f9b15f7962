import { getTableColumns, getTableName, is } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import { expect, test } from 'vitest'
import * as schema from './schema.ts'
import { aDatabase } from '../../../test/builders/database.ts'

test('every column that drizzle reads is in the migrated database, and may be null where the code says so', async () => {
  const { sql, drop } = await aDatabase()
  const rows = await sql<{ name: string; nullable: boolean }[]>`
    select table_name || '.' || column_name as name, is_nullable = 'YES' as nullable
    from information_schema.columns where table_schema = 'public'`
  const migrated = new Map(rows.map(({ name, nullable }) => [name, nullable]))

  const read = Object.values(schema)
    .filter((table) => is(table, PgTable))
    .flatMap((table) =>
      Object.values(getTableColumns(table)).map(
        (column) => [`${getTableName(table)}.${column.name}`, !column.notNull] as const,
      ),
    )

  expect(read.length).toBeGreaterThan(60)
  expect(read.filter(([name, nullable]) => migrated.get(name) !== nullable)).toEqual([])
  await drop()
})
