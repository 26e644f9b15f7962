/**
 * What the administrator's command lists.
 *
 * @module
 */
import type { Sql } from '../db/database.ts'

/** One that can still be used, without the token itself. */
export interface TokenLine {
  id: number
  label: string
  expires_at: string | null
  last_used_at: string | null
}

export interface InstitutionLine {
  slug: string
  name: string
  diagnoses: number
  tokens: TokenLine[]
}

export async function listInstitutions(sql: Sql): Promise<InstitutionLine[]> {
  return sql<InstitutionLine[]>`
    select slug, name,
      (select count(*)::int from diagnoses where institution_id = institutions.id and state = 'live') as diagnoses,
      (select ${tokenLines(sql)} from tokens where institution_id = institutions.id and ${isUsable(sql)}) as tokens
    from institutions order by slug limit 10000`
}

export async function listMaintainers(sql: Sql): Promise<Omit<InstitutionLine, 'diagnoses'>[]> {
  return sql<Omit<InstitutionLine, 'diagnoses'>[]>`
    select slug, name,
      (select ${tokenLines(sql)} from tokens where maintainer_id = maintainers.id and ${isUsable(sql)}) as tokens
    from maintainers order by slug limit 10000`
}

function tokenLines(sql: Sql) {
  return sql`coalesce(json_agg(json_build_object(
    'id', id, 'label', label, 'expires_at', expires_at, 'last_used_at', last_used_at
  ) order by id), '[]')`
}

function isUsable(sql: Sql) {
  return sql`revoked_at is null and (expires_at is null or expires_at > now())`
}
