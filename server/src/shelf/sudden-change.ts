/**
 * Whether a diagnosis tells of very many more, or very many fewer, events than the one that it has replaced.
 *
 * @module
 */
import type { Sql } from '../db/database.ts'

const most = 10

export async function isSuddenChange(sql: Sql, diagnosis: string): Promise<boolean> {
  const [row] = await sql<{ sudden: boolean }[]>`
    select greatest(newer.events, former.events)::float8 > ${most} * least(newer.events, former.events) as sudden
    from diagnoses as newer join diagnoses as former on former.id = newer.replaces
    where newer.id = ${diagnosis}`
  return row?.sudden ?? false
}
