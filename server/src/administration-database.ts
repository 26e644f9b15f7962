/**
 * What the commands of an administrator do with the database, and how they say how it went.
 *
 * @module
 */
import { configOfProcess } from './config.ts'
import { makeDataFolder } from './db/data-folder.ts'
import { client, type Sql } from './db/database.ts'
import { startEmbeddedPostgres } from './db/embedded-postgres.ts'
import { migrate } from './db/migrate.ts'

/** Works in the database of the shelf, which is started for as long as it takes where it does not run. */
export async function inDatabase(work: (sql: Sql, dataDir: string) => Promise<void>): Promise<void> {
  try {
    const { databaseUrl, dataDir } = configOfProcess()
    if (databaseUrl === undefined) await makeDataFolder(dataDir)
    const embedded = databaseUrl === undefined ? await startEmbeddedPostgres(dataDir) : undefined
    const address = databaseUrl ?? embedded?.connection ?? ''
    try {
      await migrate(address, { isHeld: false })
      const sql = client(address, 1, 'panorama operator')
      await work(sql, dataDir).finally(() => sql.end({ timeout: 5 }))
    } finally {
      if (embedded?.started) await embedded.stop()
    }
  } catch (error) {
    failed(error instanceof Error ? error.message : 'unknown error', 2)
  }
}

export function done(text: string): void {
  console.log(text)
}

export function failed(text: string, exitCode = 1): void {
  console.error(text)
  process.exitCode = exitCode
}
