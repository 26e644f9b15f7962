/**
 * Takes a diagnosis off the shelf: one statement. What remains is its id, its digest and the date, and in the audit log
 * that some diagnosis once came: which one, and whose, is under a seal that goes with it (`0008_audit.sql`).
 *
 * @module
 */
import type { Sql } from '../db/database.ts'

export type Withdrawal =
  | { outcome: 'withdrawn'; /** Of the bundles that are no longer held. */ digests: string[]; withdrawnAt: string }
  | { outcome: 'unknown' }
  | { outcome: 'gone' }
  | { outcome: 'forbidden' }

export async function withdrawDiagnosis(sql: Sql, id: string, institutionId: number): Promise<Withdrawal> {
  const [row] = await sql<{ withdraw_diagnosis: Answer }[]>`select * from withdraw_diagnosis(${id}, ${institutionId})`
  const answer = row?.withdraw_diagnosis
  if (answer === undefined) throw new Error('the statement gave no answer')
  if (answer.outcome !== 'withdrawn') return { outcome: answer.outcome }
  return {
    outcome: 'withdrawn',
    digests: answer.digests,
    withdrawnAt: new Date(answer.withdrawn_at).toISOString(),
  }
}

type Answer =
  { outcome: 'withdrawn'; digests: string[]; withdrawn_at: string } | { outcome: 'unknown' | 'gone' | 'forbidden' }
