/**
 * Makes sure that one shelf at a time uses a data folder: what lies there on its way belongs to the one that runs.
 *
 * The database keeps the lock, so it is free in the moment in which its holder dies.
 *
 * @module
 */
import { realpath } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { client, type DatabaseAddress } from './database.ts'

/** @returns what lets go of it. @throws with a message for the user where another shelf has it */
export async function holdFolder(address: DatabaseAddress, dataDir: string): Promise<() => Promise<void>> {
  const folder = await realpath(dataDir)
  const sql = client(address, 1)
  const release = () => sql.end({ timeout: 5 })
  try {
    // A former shelf may be closing; a session that was killed ends a moment later.
    for (let attempt = 1; attempt <= 20; attempt++) {
      const [row] = await sql<{ held: boolean }[]>`select pg_try_advisory_lock(7262003, hashtext(${folder})) as held`
      if (row?.held) return release
      await sleep(250)
    }
  } catch (error) {
    await release()
    throw error
  }
  await release()
  throw new Error('Another shelf runs on this data folder. Stop it first, or set DATA_DIR.')
}
