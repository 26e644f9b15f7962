/**
 * What happened to categories: discoveries, new shapes, changes of status; newest first.
 *
 * @module
 */
import { sql, type SQL } from 'drizzle-orm'
import type { EventHistoryEntry } from '@mooc-panorama/shared/panorama/event-page.ts'
import type { StatusSubject, SupportStatus } from '@mooc-panorama/shared/panorama/status.ts'
import type { Db } from '../db/database.ts'

/** Of one category. */
export async function historyQuery(db: Db, categoryId: string): Promise<EventHistoryEntry[]> {
  const rows = await changeRows(db, sql`category_id = ${categoryId}`, maxEntries)
  return rows.map(entryOf)
}

export interface Change {
  event: { id: string; event_type: string; event_source: string }
  entry: EventHistoryEntry
}

/** Of all categories of the panorama. */
export async function changesQuery(db: Db, limit: number): Promise<Change[]> {
  const rows = await changeRows(db, sql`true`, limit)
  return rows.map((row) => ({
    event: { id: row.category_id, event_type: row.event_type, event_source: row.event_source },
    entry: entryOf(row),
  }))
}

const maxEntries = 1_000

interface ChangeRow extends Record<string, unknown> {
  category_id: string
  event_type: string
  event_source: string
  kind: 'discovered' | 'new-shape' | 'status'
  at: string
  diagnosis: string
  institution: string
  shapes: number
  subject: StatusSubject
  from_status: SupportStatus
  to_status: SupportStatus
  reason: string
  evidence: string | null
  maintainer: string
}

async function changeRows(db: Db, which: SQL, limit: number): Promise<ChangeRow[]> {
  return db.execute<ChangeRow>(sql`
    select changes.*, categories.event_type, categories.event_source
    from (
      select category_id, 0 as number, kind, at, diagnosis_id as diagnosis, institutions.slug as institution,
        category_news.shapes, null as subject, null as from_status, null as to_status, null as reason,
        null as evidence, null as maintainer
      from category_news
      join diagnoses on diagnoses.id = diagnosis_id
      join institutions on institutions.id = institution_id
      where ${which}
      union all
      select category_id, status_changes.id, 'status', at, null, null, null, subject, from_status, to_status, reason,
        evidence, coalesce(maintainers.name, 'the shelf')
      from status_changes
      left join maintainers on maintainers.id = maintainer_id
      where ${which}
    ) as changes
    join categories on categories.id = changes.category_id
    join category_totals on category_totals.category_id = changes.category_id
    order by at desc, number desc, categories.event_type, categories.event_source, categories.id
    limit ${limit}`)
}

function entryOf(row: ChangeRow): EventHistoryEntry {
  const at = new Date(row.at).toISOString()
  const { kind, diagnosis, institution, shapes, subject, from_status: from, to_status: to, reason, evidence } = row
  if (kind === 'discovered') return { kind, at, diagnosis, institution }
  if (kind === 'new-shape') return { kind, at, diagnosis, institution, shapes }
  const change = { subject, from, to, reason, ...(evidence !== null && { evidence }), maintainer: row.maintainer, at }
  return { kind, at, change }
}
