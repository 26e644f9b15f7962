/**
 * The statuses of all categories, for the command's offline report.
 *
 * @module
 */
import { asc } from 'drizzle-orm'
import {
  maxSnapshotCategories,
  shapesDigest,
  snapshotDigest,
  type SnapshotAnswer,
} from '@mooc-panorama/shared/panorama/snapshot.ts'
import type { Status } from '@mooc-panorama/shared/panorama/status.ts'
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
    categories: rows.map(({ category, totals }) => ({
      id: category.id,
      event_type: category.eventType,
      event_source: category.eventSource,
      documentation: category.documentation,
      // Commands of any age know three words. The numbers beside them tell which events are translated in part.
      support: category.support === 'PARTLY' ? openWord(category.supportWord) : category.support,
      shapes: totals.shapes,
      shapes_passing: category.shapesPassing,
    })),
  }
  return { ...snapshot, digest: snapshotDigest(snapshot), shapes_digest: shapesDigest(snapshot) }
}

/** A maintainer's word for what is not done. */
function openWord(word: Status): Status {
  return word === 'PULL REQUEST' ? word : 'TODO'
}
