/**
 * Proves the totals: folds all live diagnoses anew and compares.
 *
 * @module
 */
import type { Sql } from '../db/database.ts'

/** Ids of categories whose totals are not the fold of the live diagnoses; none, unless there is a bug. */
export async function wrongTotals(sql: Sql): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    select distinct category_id as id from (
      (table category_totals except all select * from live_totals())
      union all
      (select * from live_totals() except all table category_totals)
    ) as differences order by id`
  return rows.map(({ id }) => id)
}

/** Makes the totals anew, in one statement under the lock of the merges. @returns how many were wrong */
export async function recomputeTotals(sql: Sql): Promise<number> {
  const [row] = await sql<{ wrong: number }[]>`select recompute_totals() as wrong`
  return row?.wrong ?? 0
}
