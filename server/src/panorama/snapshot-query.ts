/**
 * The statuses of all categories, for the command's offline report.
 *
 * @module
 */
import { asc } from 'drizzle-orm'
import type { Status } from '@mooc-panorama/shared/panorama/status.ts'
import type { Db } from '../db/database.ts'
import { categories } from '../db/schema.ts'
import { selectPanorama } from './panorama-rows.ts'
import { stateQuery } from './state-query.ts'

interface Snapshot {
  /** Day of the last merge; empty on an empty shelf. */
  date: string
  as_of: number
  categories: { id: string; event_type: string; event_source: string; documentation: Status; support: Status }[]
}

const maxCategories = 100_000

export async function snapshotQuery(db: Db): Promise<Snapshot> {
  const { asOf, mergedAt } = await stateQuery(db)
  const rows = await selectPanorama(db)
    .orderBy(asc(categories.eventType), asc(categories.eventSource), asc(categories.id))
    .limit(maxCategories)
  return {
    date: mergedAt?.slice(0, 10) ?? '',
    as_of: asOf,
    categories: rows.map(({ category }) => ({
      id: category.id,
      event_type: category.eventType,
      event_source: category.eventSource,
      documentation: category.documentation,
      support: category.support,
    })),
  }
}
