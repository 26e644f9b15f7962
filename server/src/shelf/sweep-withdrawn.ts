/**
 * Removes the files of what an operator has withdrawn while the shelf runs. The command leaves them to the shelf: only the
 * shelf knows whether the same bundle is just coming again, with its file there and its row not yet.
 *
 * @module
 */
import { startBackground, type Background } from '../background.ts'
import type { Sql } from '../db/database.ts'
import type { Shelf } from './take-upload.ts'

interface Parts {
  sql: Sql
  shelf: Pick<Shelf, 'files' | 'changes'>
  log: { error(line: object): void }
}

const pauseMs = 1_000

export function startSweeper({ sql, shelf, log }: Parts): Background {
  let swept: number | undefined
  const onFailure = (): void => log.error({ code: 'sweep-failed' })
  const look = async (): Promise<void> => {
    const [row] = await sql<{ withdrawn: number }[]>`select count(*)::int as withdrawn from withdrawals`
    if (row === undefined || row.withdrawn === swept) return
    await shelf.changes.take(() => shelf.files.sweep())
    swept = row.withdrawn
  }
  return startBackground(look, { pauseMs, onFailure })
}
