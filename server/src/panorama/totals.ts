/**
 * Proves the totals: folds all live diagnoses anew and compares.
 *
 * @module
 */
import type { Sql } from '../db/database.ts'

/** Ids of categories whose totals, or the sums that they are made of, are not the fold of the live diagnoses; none, unless there is a bug. */
export async function wrongTotals(sql: Sql): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`select id from wrong_totals() as id`
  return rows.map(({ id }) => id)
}

/** Makes the totals anew, in one statement under the lock of the merges. @returns how many were wrong */
export async function recomputeTotals(sql: Sql): Promise<number> {
  const [row] = await sql<{ wrong: number }[]>`select recompute_totals() as wrong`
  return row?.wrong ?? 0
}
