/**
 * Who holds a token.
 *
 * @module
 */
import type { TokenHolder } from '@mooc-panorama/shared/bundle/upload.ts'
import type { Sql } from '../db/database.ts'
import { tokenDigest } from './token.ts'

export interface Holder {
  kind: TokenHolder['kind']
  /** Of the institution or of the maintainer. */
  id: number
  slug: string
  name: string
  label: string
  expiresAt: string | undefined
}

/** @returns `undefined` for a token that is unknown, revoked or expired. Notes the use, at most once a minute. */
export async function holderOf(sql: Sql, token: string): Promise<Holder | undefined> {
  const digest = tokenDigest(token)
  if (digest === undefined) return undefined
  const [row] = await sql<Row[]>`
    with known as (
      select tokens.id, label, expires_at, last_used_at, institution_id, maintainer_id,
        coalesce(institutions.slug, maintainers.slug) as slug, coalesce(institutions.name, maintainers.name) as name
      from tokens
      left join institutions on institutions.id = institution_id
      left join maintainers on maintainers.id = maintainer_id
      where digest = ${digest} and revoked_at is null and (expires_at is null or expires_at > now())
    ), used as (
      update tokens set last_used_at = now() from known
      where tokens.id = known.id and (known.last_used_at is null or known.last_used_at < now() - interval '1 minute')
    )
    select * from known`
  if (row === undefined) return undefined
  const { institution_id, maintainer_id, slug, name, label, expires_at } = row
  return {
    kind: institution_id === null ? 'maintainer' : 'institution',
    id: institution_id ?? maintainer_id ?? 0, // the table has exactly one of them
    slug,
    name,
    label,
    expiresAt: expires_at?.toISOString(),
  }
}

interface Row {
  institution_id: number | null
  maintainer_id: number | null
  slug: string
  name: string
  label: string
  expires_at: Date | null
}
