/**
 * What the administrator's command lists.
 *
 * @module
 */
import type { Sql } from '../db/database.ts'

export interface InstitutionLine {
  slug: string
  name: string
  diagnoses: number
  tokens: { id: number; label: string; expires_at: string | null; last_used_at: string | null }[]
}

/** Tokens that can still be used, without the tokens themselves. */
export async function listInstitutions(sql: Sql): Promise<InstitutionLine[]> {
  return sql<InstitutionLine[]>`
    select slug, name,
      (select count(*)::int from diagnoses where institution_id = institutions.id and state = 'live') as diagnoses,
      coalesce((
        select json_agg(json_build_object(
          'id', id, 'label', label, 'expires_at', expires_at, 'last_used_at', last_used_at
        ) order by id)
        from tokens
        where institution_id = institutions.id and revoked_at is null and (expires_at is null or expires_at > now())
      ), '[]') as tokens
    from institutions order by slug limit 10000`
}
