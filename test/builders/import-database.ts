/**
 * A database of a test file's own, into which imports write, and a connection that looks at it.
 *
 * @module
 */
import { afterAll, beforeAll } from 'vitest'
import { client, type Sql } from '../../server/src/db/database.ts'
import { anEmptyDatabase } from './database.ts'

export interface ImportDatabase {
  sql: Sql
  address: Awaited<ReturnType<typeof anEmptyDatabase>>['address']
  url: string
  /** What stands behind `--to`. */
  target(schema: string): string
}

/** @returns what gives it, once the tests run */
export function theImportDatabase(): () => ImportDatabase {
  let database: Awaited<ReturnType<typeof anEmptyDatabase>>
  let sql: Sql
  beforeAll(async () => {
    database = await anEmptyDatabase()
    sql = client(database.address, 1)
  })
  afterAll(async () => {
    await sql.end()
    await database.drop()
  })
  return () => {
    const { address, url } = database
    return { sql, address, url, target: (schema) => `${url}&schema=${schema}` }
  }
}
