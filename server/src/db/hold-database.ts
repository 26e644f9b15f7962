/**
 * Makes sure that one shelf at a time works on a database: mails and proofs are its own, and a withdrawal must find every
 * file.
 *
 * The database keeps the lock, so it is free in the moment in which its holder dies.
 *
 * @module
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { client, type DatabaseAddress, type Sql } from './database.ts'

/**
 * @param onLost called when another shelf took the database while it was away from this one
 * @returns what lets go of it
 * @throws with a message for the user where another shelf has it
 */
export async function holdDatabase(address: DatabaseAddress, onLost: () => void): Promise<() => Promise<void>> {
  const sql = client(address, 1)
  if (!(await isHeldSoon(sql).catch(ending(sql)))) {
    await sql.end({ timeout: 5 })
    throw new Error('Another shelf runs on this database. Stop it first, or set DATA_DIR or DATABASE_URL.')
  }
  // The lock ends with its session. A new session takes it again; in the same one that changes nothing.
  const timer = setInterval(() => {
    isHeld(sql).then(
      (held) => !held && onLost(),
      () => {}, // the database is away, also for others
    )
  }, againMs)
  return () => {
    clearInterval(timer)
    return sql.end({ timeout: 5 })
  }
}

/** Whether a shelf holds the database that the client is connected to. */
export async function isShelfRunning(sql: Sql): Promise<boolean> {
  const [row] = await sql<{ held: boolean }[]>`
    select exists (
      select from pg_locks where locktype = 'advisory' and classid = ${lockClass} and granted
        and database = (select oid from pg_database where datname = current_database())
    ) as held`
  return row?.held ?? false
}

/** Of the lock that a shelf holds. */
const lockClass = 7_262_003

const againMs = 1_000

/** A former shelf may be closing; a session that was killed ends a moment later. */
async function isHeldSoon(sql: Sql): Promise<boolean> {
  for (let attempt = 1; attempt <= 20; attempt++) {
    if (await isHeld(sql)) return true
    await sleep(250)
  }
  return false
}

async function isHeld(sql: Sql): Promise<boolean> {
  const [row] = await sql<{ held: boolean }[]>`
    select exists (
      select from pg_locks where locktype = 'advisory' and pid = pg_backend_pid() and classid = ${lockClass}
    ) or pg_try_advisory_lock(${lockClass}, 0) as held`
  return row?.held ?? false
}

function ending(sql: Sql): (error: unknown) => Promise<never> {
  return async (error) => {
    await sql.end({ timeout: 5 })
    const { message } = error as Error // whatever the driver throws
    throw new Error(`The database cannot be used: ${message}. See DATABASE_URL.`, { cause: error })
  }
}
