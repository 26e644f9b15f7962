/**
 * Brings the database to the newest form: the files of `migrations`, in order, each once, forward only.
 *
 * @module
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256Hex } from '@mooc-panorama/shared/base/digest.ts'
import { client, type DatabaseAddress } from './database.ts'
import { isShelfRunning } from './hold-database.ts'

const folder = join(import.meta.dirname, '../../migrations')

const lockKey = 7_262_001

/**
 * One process migrates at a time; the others wait and find the work done. A migration is one statement batch, so it is
 * done whole or not at all.
 *
 * @param isHeld whether the caller holds the database (`hold-database.ts`); otherwise nothing is done while a shelf runs,
 *   which may be one of a former release
 * @throws where a migration that was done has been edited since, or is of a newer release; where there is something to
 *   do, and a shelf runs
 */
export async function migrate(address: DatabaseAddress, { isHeld }: { isHeld: boolean }): Promise<void> {
  const sql = client(address, 1)
  try {
    await sql`select pg_advisory_lock(${lockKey})`
    await sql`
      create table if not exists migrations (
        name text primary key, digest text not null, done_at timestamptz not null default now()
      )`
    const done = new Map((await sql`select name, digest from migrations`).map((row) => [row['name'], row['digest']]))
    const names = (await readdir(folder)).filter((file) => /^\d{4}_\w+\.sql$/.test(file)).sort()
    if ([...done.keys()].some((name) => !names.includes(String(name))))
      throw new Error('The database is of a newer release. Start that one, or restore the backup from before it.')
    if (!isHeld && names.some((name) => !done.has(name)) && (await isShelfRunning(sql)))
      throw new Error(
        'A shelf of a former release runs on this database. Stop it, start this release, then do this again.',
      )
    for (const name of names) {
      const text = await readFile(join(folder, name), 'utf8')
      const digest = sha256Hex(text)
      if (done.get(name) === digest) continue
      if (done.has(name)) throw new Error(`The migration ${name} was edited after it was done.`)
      await sql.unsafe(`begin; ${text}; insert into migrations (name, digest) values ('${name}', '${digest}'); commit;`)
    }
  } finally {
    await sql.end({ timeout: 5 })
  }
}
