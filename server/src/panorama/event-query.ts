/**
 * Everything that the shelf knows of one category.
 *
 * @module
 */
import { eq, sql } from 'drizzle-orm'
import { categoryKey, type EventCategory } from '@mooc-panorama/shared/diagnosis/category.ts'
import type { EventPage } from '@mooc-panorama/shared/panorama/event-page.ts'
import type { Platform } from '@mooc-panorama/shared/platforms/platform.ts'
import type { Db } from '../db/database.ts'
import { categories } from '../db/schema.ts'
import { denominatorsQuery } from './denominators-query.ts'
import { fieldsQuery } from './fields-query.ts'
import { historyQuery } from './history-query.ts'
import { panoramaRow, selectPanorama } from './panorama-rows.ts'
import { relatedEventsQuery } from './related-events-query.ts'
import { shapesQuery } from './shapes-query.ts'

/** @returns `undefined` where no live diagnosis has the category */
export async function eventQuery(
  db: Db,
  id: string,
  platform: Platform,
  wanted: Parameters<typeof shapesQuery>[2],
): Promise<EventPage | undefined> {
  const [joined] = await selectPanorama(db).where(eq(categories.id, id)).limit(1)
  if (joined === undefined) return undefined
  const row = panoramaRow(joined)
  const category = { platform: row.platform, eventType: row.event_type, eventSource: row.event_source }
  const [span, shapes, history, denominators, related] = await Promise.all([
    spanQuery(db, id),
    shapesQuery(db, id, wanted),
    historyQuery(db, id),
    denominatorsQuery(db),
    relatedEventsQuery(db, { id, ...category }, platform),
  ])
  return {
    row,
    aliases: span.aliases,
    months: span.months,
    spread: { middle: span.middle, most: span.most },
    facts: platform.factsOf(category, span.aliases),
    ...shapes,
    unshaped: span.unshaped,
    fields: await fieldsQuery(db, id, row.frequency - span.unshaped),
    tools: platform.supportOf(category, span.aliases),
    related,
    history,
    denominators,
  }
}

/** The id of a category by its natural key. */
export async function eventIdQuery(db: Db, wanted: EventCategory): Promise<string | undefined> {
  const rows = await selectPanorama(db).where(eq(categories.eventType, wanted.eventType)).limit(100)
  return rows.find(({ category }) => categoryKey(category) === categoryKey(wanted))?.category.id
}

interface Span {
  aliases: string[]
  months: string[]
  unshaped: number
  middle: number
  most: number
}

async function spanQuery(db: Db, id: string): Promise<Span> {
  const [row] = await db.execute<Span & Record<string, unknown>>(sql`
    with live as (
      select counts.*, institution_id from counts join diagnoses on diagnoses.id = diagnosis_id
      where category_id = ${id} and state = 'live'
    ), shares as (
      select least(sum(occurrences), ${Number.MAX_SAFE_INTEGER})::float8 as events from live group by institution_id
    )
    select
      array(select distinct unnest(aliases) collate "C" as alias from live order by alias limit 1000) as aliases,
      array(select distinct unnest(months) collate "C" as month from live order by month) as months,
      (select coalesce(sum(unshaped), 0)::float8 from live) as unshaped,
      (select coalesce(percentile_disc(0.5) within group (order by events), 0) from shares) as middle,
      (select coalesce(max(events), 0) from shares) as most`)
  if (row === undefined) throw new Error('a count gave no row')
  return row
}
