/**
 * The statuses of all categories, for the command's offline report.
 *
 * @module
 */
import { asc } from 'drizzle-orm'
import { maxSnapshotCategories, snapshotDigest, type SnapshotAnswer } from '@mooc-panorama/shared/panorama/snapshot.ts'
import type { Db } from '../db/database.ts'
import { categories } from '../db/schema.ts'
import { selectPanorama } from './panorama-rows.ts'
import { stateQuery } from './state-query.ts'

export async function snapshotQuery(db: Db): Promise<SnapshotAnswer> {
  const { asOf, mergedAt } = await stateQuery(db)
  const rows = await selectPanorama(db)
    .orderBy(asc(categories.eventType), asc(categories.eventSource), asc(categories.id))
    .limit(maxSnapshotCategories)
  const snapshot = {
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
  return { ...snapshot, digest: snapshotDigest(snapshot) }
}
