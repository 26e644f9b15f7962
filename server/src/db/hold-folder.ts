/**
 * Makes sure that one shelf at a time uses a data folder: what lies there on its way belongs to the one that runs.
 *
 * The database keeps the lock, so it is free in the moment in which its holder dies.
 *
 * @module
 */
import { realpath } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { client, type DatabaseAddress, type Sql } from './database.ts'

/**
 * @param onLost called when another shelf took the folder while the database was away
 * @returns what lets go of it
 * @throws with a message for the user where another shelf has it
 */
export async function holdFolder(
  address: DatabaseAddress,
  dataDir: string,
  onLost: () => void,
): Promise<() => Promise<void>> {
  const folder = await realpath(dataDir)
  const sql = client(address, 1)
  if (!(await isHeldSoon(sql, folder).catch(ending(sql)))) {
    await sql.end({ timeout: 5 })
    throw new Error('Another shelf runs on this data folder. Stop it first, or set DATA_DIR.')
  }
  // The lock ends with its session. A new session takes it again; in the same one that changes nothing.
  const timer = setInterval(() => {
    isHeld(sql, folder).then(
      (held) => !held && onLost(),
      () => {}, // the database is away, also for others
    )
  }, againMs)
  return () => {
    clearInterval(timer)
    return sql.end({ timeout: 5 })
  }
}

const againMs = 1_000

/** A former shelf may be closing; a session that was killed ends a moment later. */
async function isHeldSoon(sql: Sql, folder: string): Promise<boolean> {
  for (let attempt = 1; attempt <= 20; attempt++) {
    if (await isHeld(sql, folder)) return true
    await sleep(250)
  }
  return false
}

async function isHeld(sql: Sql, folder: string): Promise<boolean> {
  const [row] = await sql<{ held: boolean }[]>`
    select exists (
      select from pg_locks where locktype = 'advisory' and pid = pg_backend_pid() and classid = 7262003
    ) or pg_try_advisory_lock(7262003, hashtext(${folder})) as held`
  return row?.held ?? false
}

function ending(sql: Sql): (error: unknown) => Promise<never> {
  return async (error) => {
    await sql.end({ timeout: 5 })
    throw error
  }
}
