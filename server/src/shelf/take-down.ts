/**
 * Withdraws a diagnosis for its institution: where a sample shows what it should not, or figures cannot be right.
 *
 * @module
 */
import { rm } from 'node:fs/promises'
import type { Sql } from '../db/database.ts'
import { bundlePath } from './bundle-files.ts'
import { withdrawDiagnosis, type Withdrawal } from './withdraw-diagnosis.ts'

/** Also while the shelf runs: it serves no file of a diagnosis that is not live. */
export async function takeDown(sql: Sql, dataDir: string, id: string): Promise<Withdrawal['outcome']> {
  const [held] = await sql<{ institution: number }[]>`
    select institution_id as institution from diagnoses where id = ${id}`
  const withdrawal = await withdrawDiagnosis(sql, id, held?.institution ?? 0)
  if (withdrawal.outcome === 'withdrawn')
    for (const digest of withdrawal.digests) await rm(bundlePath(dataDir, digest), { force: true })
  return withdrawal.outcome
}
