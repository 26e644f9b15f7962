/**
 * Makes sure that a data folder and a database belong together. A shelf sweeps away what lies in its folder and not in
 * its database: with another database, that would be every bundle.
 *
 * @module
 */
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Sql } from './database.ts'

/** @throws with a message for the user where the folder is of another shelf; nothing has been changed then */
export async function claimFolder(dataDir: string, sql: Sql): Promise<void> {
  const [row] = await sql<{ shelf_id: string }[]>`select shelf_id from panorama_state`
  if (row === undefined) throw new Error('panorama_state has no row')
  const mark = join(dataDir, 'shelf.id')
  const held = await readFile(mark, 'utf8').catch(absent)
  if (held?.trim() === row.shelf_id) return
  if (held !== undefined)
    throw new Error(
      'The data folder belongs to the shelf of another database. Set DATA_DIR or DATABASE_URL, or move the folder away.',
    )
  await writeFile(`${mark}.partial`, `${row.shelf_id}\n`, { mode: 0o600, flush: true })
  await rename(`${mark}.partial`, mark)
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
