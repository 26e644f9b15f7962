/**
 * What was withdrawn, newest first: ids, digests and dates, and nothing else is known of it.
 *
 * @module
 */
import { desc } from 'drizzle-orm'
import * as z from 'zod'
import type { Db } from '../db/database.ts'
import { withdrawals } from '../db/schema.ts'

export const withdrawalsSchema = z.object({
  withdrawals: z.array(z.object({ diagnosis: z.string(), digest: z.string(), withdrawn_at: z.iso.datetime() })),
})

export type Withdrawals = z.infer<typeof withdrawalsSchema>

export async function withdrawalsQuery(db: Db, limit: number): Promise<Withdrawals> {
  const rows = await db
    .select()
    .from(withdrawals)
    .orderBy(desc(withdrawals.withdrawnAt), withdrawals.diagnosisId)
    .limit(limit)
  return {
    withdrawals: rows.map(({ diagnosisId, digest, withdrawnAt }) => ({
      diagnosis: diagnosisId,
      digest,
      withdrawn_at: withdrawnAt.toISOString(),
    })),
  }
}
