/**
 * Other events that tell what an event tells: of the same action, or of the same name from another source.
 *
 * @module
 */
import { and, asc, desc, eq, ne, or, sql, type SQL } from 'drizzle-orm'
import { unlisted, type EventCategory } from '@mooc-panorama/shared/diagnosis/category.ts'
import { leaves } from '@mooc-panorama/shared/panorama/duplicates.ts'
import type { RelatedEvents } from '@mooc-panorama/shared/panorama/event-page.ts'
import type { NamedEvent } from '@mooc-panorama/shared/panorama/panorama.ts'
import type { ActionTrace, Platform } from '@mooc-panorama/shared/platforms/platform.ts'
import type { Db } from '../db/database.ts'
import { categories, categoryTotals } from '../db/schema.ts'
import { panoramaRow, selectPanorama } from './panorama-rows.ts'

/** A request of many courses may have many templates. */
const listed = 8

/** @param category with its id, which it is not related to */
export async function relatedEventsQuery(
  db: Db,
  category: EventCategory & { id: string },
  { sameActions }: Pick<Platform, 'sameActions'>,
): Promise<RelatedEvents[]> {
  const isOwn = (trace: ActionTrace): boolean => leaves(trace, category)
  const actions = sameActions.filter(({ traces }) => traces.flat().some(isOwn))
  const told: Promise<RelatedEvents>[] = actions.map(async ({ action, traces }) => {
    const others = traces.filter((alternatives) => !alternatives.some(isOwn)).flat()
    return { action, events: await othersQuery(db, category, or(...others.map(isTrace))) }
  })
  if (actions.length === 0 && category.eventType !== unlisted) told.push(namesakesQuery(db, category))
  return (await Promise.all(told)).filter(({ events }) => events.length > 0)
}

export function namedEvent(joined: Parameters<typeof panoramaRow>[0]): NamedEvent {
  const { id, event_type, event_source, frequency } = panoramaRow(joined)
  return { id, event_type, event_source, frequency }
}

async function namesakesQuery(db: Db, category: EventCategory & { id: string }): Promise<RelatedEvents> {
  return { events: await othersQuery(db, category, eq(categories.eventType, category.eventType)) }
}

async function othersQuery(
  db: Db,
  { id, platform }: EventCategory & { id: string },
  are: SQL | undefined,
): Promise<NamedEvent[]> {
  const rows = await selectPanorama(db)
    .where(and(ne(categories.id, id), eq(categories.platform, platform), are))
    .orderBy(desc(categoryTotals.frequency), asc(categories.id))
    .limit(listed)
  return rows.map(namedEvent)
}

function isTrace(trace: ActionTrace) {
  const isNamed =
    'pathEnd' in trace
      ? and(
          sql`starts_with(${categories.eventType}, '/')`,
          sql`right(${categories.eventType}, ${trace.pathEnd.length}) = ${trace.pathEnd}`,
        )
      : eq(categories.eventType, trace.eventType)
  return and(eq(categories.eventSource, trace.eventSource), isNamed)
}
