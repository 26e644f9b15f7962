/**
 * The columns of a line of the panorama, and how a row of the database becomes one.
 *
 * @module
 */
import { eq } from 'drizzle-orm'
import type { PanoramaRow } from '@mooc-panorama/shared/panorama/panorama.ts'
import type { Db } from '../db/database.ts'
import { categories, categoryTotals } from '../db/schema.ts'

/** The categories of the panorama: those that a live diagnosis has. The caller adds order and limit. */
export function selectPanorama(db: Db) {
  return db
    .select({ category: categories, totals: categoryTotals })
    .from(categories)
    .innerJoin(categoryTotals, eq(categoryTotals.categoryId, categories.id))
    .$dynamic()
}

interface Joined {
  category: typeof categories.$inferSelect
  totals: typeof categoryTotals.$inferSelect
}

export function panoramaRow({ category, totals }: Joined): PanoramaRow {
  return {
    id: category.id,
    platform: category.platform,
    event_type: category.eventType,
    event_source: category.eventSource,
    family: category.family,
    frequency: totals.frequency,
    courses: totals.courses,
    institutions: totals.institutions,
    datasets: totals.datasets,
    shapes: totals.shapes,
    ...(totals.firstMonth !== null && { first_month: totals.firstMonth }),
    ...(totals.lastMonth !== null && { last_month: totals.lastMonth }),
    few_users: totals.fewUsers,
    documentation: category.documentation,
    support: category.support,
    support_word: category.supportWord,
    shapes_passing: category.shapesPassing,
    discovered_at: category.discoveredAt.toISOString(),
  }
}
