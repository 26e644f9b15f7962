/**
 * The log of who has done what: its head, its last rows, and whether it is as it was written.
 *
 * Rows come from triggers, in the transaction of the act itself (`0008_audit.sql`). Who owns the database could write the
 * whole log anew; a head that somebody else has saved shows that.
 *
 * @module
 */
import * as z from 'zod'
import type { Sql } from '../db/database.ts'

export const auditHeadSchema = z.object({
  /** Rows of the log. */
  entries: z.int(),
  /** Hash of the last one, which all others have gone into; empty where there is none. */
  head: z.string(),
})
export type AuditHead = z.infer<typeof auditHeadSchema>

export async function auditHead(sql: Sql): Promise<AuditHead> {
  const [row] = await sql<{ entries: number; head: string }[]>`
    select id::float8 as entries, hash as head from audit_log order by id desc limit 1`
  return row ?? { entries: 0, head: '' }
}

export interface AuditEntry {
  id: number
  at: Date
  actor: string
  act: string
  subject: string
}

/** The newest, oldest of them first. A diagnosis that is there, and its institution, are named where they came. */
export async function auditEntries(sql: Sql, last: number): Promise<AuditEntry[]> {
  const rows = await sql<AuditEntry[]>`
    select entry.id::float8 as id, at, act,
      coalesce('institution ' || institution_id, actor) as actor, coalesce(diagnoses.id, subject) as subject
    from (select * from audit_log order by id desc limit ${last}) as entry
    left join diagnoses on act = 'shelve' and subject = sealed(diagnoses)
    order by entry.id desc`
  return rows.toReversed()
}

export type AuditVerdict =
  | { outcome: 'whole'; head: AuditHead }
  /** The first row that is not as it was written. */
  | { outcome: 'broken'; row: number }
  /** A diagnosis that is not the one, or not of the institution, that came. */
  | { outcome: 'unlogged'; diagnosis: string }
  /** The log is whole in itself, and not the one of which the head was saved. */
  | { outcome: 'other-head' }

/** @param saved a head of an earlier day */
export async function checkAuditLog(sql: Sql, saved?: AuditHead): Promise<AuditVerdict> {
  const [broken] = await sql<{ row: number }[]>`
    select min(id)::float8 as row from broken_audit_rows() as id having count(*) > 0`
  if (broken !== undefined) return { outcome: 'broken', row: broken.row }
  const [unlogged] = await sql<{ id: string }[]>`select id from unlogged_diagnoses() as id limit 1`
  if (unlogged !== undefined) return { outcome: 'unlogged', diagnosis: unlogged.id }
  if (saved !== undefined && !(await hasHad(sql, saved))) return { outcome: 'other-head' }
  return { outcome: 'whole', head: await auditHead(sql) }
}

async function hasHad(sql: Sql, { entries, head }: AuditHead): Promise<boolean> {
  if (entries === 0) return head === ''
  return (await sql`select from audit_log where id = ${entries} and hash = ${head}`).length > 0
}
