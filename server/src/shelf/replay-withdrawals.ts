/**
 * Withdraws again what a restored backup has brought back: a backup is older than the withdrawals after it.
 *
 * @module
 */
import { readFile } from 'node:fs/promises'
import { shortIdPattern } from '@mooc-panorama/shared/base/digest.ts'
import type { Sql } from '../db/database.ts'
import { withdrawDiagnosis } from './withdraw-diagnosis.ts'
import { withdrawalsSchema, type Withdrawals } from './withdrawals-query.ts'

/** @returns the list as `/v1/withdrawals` gives it, or `undefined` where the file is none */
export async function readWithdrawals(path: string): Promise<Withdrawals | undefined> {
  const text = await readFile(path, 'utf8')
  try {
    const read = withdrawalsSchema.safeParse(JSON.parse(text))
    const isOfIds = read.data?.withdrawals.every(({ diagnosis }) => shortIdPattern.test(diagnosis))
    return isOfIds ? read.data : undefined
  } catch {
    return undefined
  }
}

/** Can be repeated. @returns how many diagnoses were on the shelf again */
export async function replayWithdrawals(sql: Sql, { withdrawals }: Withdrawals): Promise<number> {
  let replayed = 0
  for (const { diagnosis, digest, withdrawn_at: at } of withdrawals) {
    const [held] = await sql<{ institution: number }[]>`
      select institution_id as institution from diagnoses where id = ${diagnosis}`
    if (held !== undefined) {
      await withdrawDiagnosis(sql, diagnosis, held.institution)
      replayed++
    }
    await sql`
      insert into withdrawals (diagnosis_id, digest, withdrawn_at) values (${diagnosis}, ${digest}, ${at})
      on conflict (diagnosis_id) do update set withdrawn_at = excluded.withdrawn_at`
  }
  return replayed
}
