/**
 * Makes institutions, maintainers and their tokens. Only the administrator's command does.
 *
 * @module
 */
import type { Sql } from '../db/database.ts'
import { newToken, tokenDigest } from './token.ts'

/** The first part of a diagnosis' name: ASCII, so that no name looks like another. */
export const slugPattern = /^[A-Za-z0-9][A-Za-z0-9._]{0,63}$/

/** @returns false where there is one of that name, letter case apart */
export async function addInstitution(sql: Sql, slug: string, name: string): Promise<boolean> {
  const rows = await sql`
    insert into institutions (slug, name) select ${slug}, ${name}
    where not exists (select from institutions where lower(slug) = lower(${slug}))
    on conflict do nothing returning id`
  return rows.length === 1
}

export async function addMaintainer(sql: Sql, slug: string, name: string): Promise<boolean> {
  const rows = await sql`
    insert into maintainers (slug, name) select ${slug}, ${name}
    where not exists (select from maintainers where lower(slug) = lower(${slug}))
    on conflict do nothing returning id`
  return rows.length === 1
}

interface TokenOptions {
  label: string
  /** How long it is valid. */
  days: number
}

export interface NewToken {
  id: number
  /** Shown once; it is kept nowhere. */
  token: string
}

/** @returns `undefined` where there is no such institution */
export function addInstitutionToken(sql: Sql, slug: string, options: TokenOptions): Promise<NewToken | undefined> {
  return addToken(sql, { column: 'institution_id', table: 'institutions', slug }, options)
}

/** @returns `undefined` where there is no such maintainer */
export function addMaintainerToken(sql: Sql, slug: string, options: TokenOptions): Promise<NewToken | undefined> {
  return addToken(sql, { column: 'maintainer_id', table: 'maintainers', slug }, options)
}

/** @returns false where there is no such token, or it was revoked before */
export async function revokeToken(sql: Sql, id: number): Promise<boolean> {
  const rows = await sql`update tokens set revoked_at = now() where id = ${id} and revoked_at is null returning id`
  return rows.length === 1
}

async function addToken(
  sql: Sql,
  holder: { column: string; table: string; slug: string },
  { label, days }: TokenOptions,
): Promise<NewToken | undefined> {
  const token = newToken()
  const [row] = await sql<{ id: number }[]>`
    insert into tokens (digest, ${sql(holder.column)}, label, expires_at)
    select ${tokenDigest(token) ?? ''}, id, ${label}, now() + make_interval(days => ${days})
    from ${sql(holder.table)} where slug = ${holder.slug} returning id`
  return row && { id: row.id, token }
}
