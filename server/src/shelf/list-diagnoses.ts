/**
 * The live diagnoses for the operator.
 *
 * @module
 */
import type { Sql } from '../db/database.ts'

export interface DiagnosisLine {
  id: string
  /** `<institution>-<course>-<offering>`. */
  name: string
  receivedOn: string
  events: string
}

/** Newest first. @param slug only those of this institution */
export async function listDiagnoses(sql: Sql, slug?: string): Promise<DiagnosisLine[]> {
  return sql<DiagnosisLine[]>`
    select diagnoses.id, concat_ws('-', slug, course, offering) as name,
      to_char(received_at at time zone 'UTC', 'YYYY-MM-DD') as "receivedOn", events::text as events
    from diagnoses join institutions on institutions.id = institution_id
    where state = 'live' and slug = coalesce(${slug ?? null}::text, slug)
    order by merge_id desc limit 10000`
}
