/**
 * Brings the families of shelved categories up to the catalogue of this release.
 *
 * @module
 */
import type { Platform } from '@mooc-panorama/shared/platforms/platform.ts'
import type { Sql } from '../db/database.ts'

export async function refreshFamilies(sql: Sql, platform: Platform): Promise<void> {
  const rows = await sql<{ id: string; event_type: string; event_source: string; family: string }[]>`
    select id, event_type, event_source, family from categories where platform = ${platform.id}`
  const changed = rows.flatMap(({ id, event_type, event_source, family: before }) => {
    const category = { platform: platform.id, eventType: event_type, eventSource: event_source }
    const { family } = platform.factsOf(category, [])
    return family === before ? [] : [{ id, family }]
  })
  if (changed.length === 0) return
  await sql`
    with changed as (
      update categories set family = new.family
      from jsonb_to_recordset(${JSON.stringify(changed)}::text::jsonb) as new (id text, family text)
      where categories.id = new.id
    )
    update panorama_state set version = version + 1`
}
