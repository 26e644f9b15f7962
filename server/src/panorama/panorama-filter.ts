/**
 * The conditions and the order that a query of the events table asks for. Names of columns come from closed lists;
 * what the visitor wrote is only ever a bound value.
 *
 * @module
 */
import { and, asc, desc, eq, ilike, sql, type SQL } from 'drizzle-orm'
import type { PanoramaQuery, SortKey } from '@mooc-panorama/shared/panorama/panorama.ts'
import { supportStatuses } from '@mooc-panorama/shared/panorama/status.ts'
import { categories, categoryTotals } from '../db/schema.ts'

/** What a query filters by, besides its words. */
export type FilterKey = 'source' | 'family' | 'documentation' | 'support'

export const filterColumns = {
  source: categories.eventSource,
  family: categories.family,
  documentation: categories.documentation,
  support: categories.support,
} as const satisfies Record<FilterKey, unknown>

/** @param except a filter to leave out: a facet counts what choosing another value of it would show */
export function panoramaFilter(query: PanoramaQuery, except?: FilterKey): SQL | undefined {
  const words = (query.q ?? '').split(/\s+/).filter((word) => word !== '')
  const filters = (Object.keys(filterColumns) as FilterKey[]).filter((key) => key !== except)
  return and(
    ...words.map((word) => ilike(categories.eventType, `%${word.replace(/[\\%_]/g, '\\$&')}%`)),
    ...filters.map((key) => (query[key] === undefined ? undefined : eq(filterColumns[key], query[key]))),
  )
}

/** Ends in the category's key, so that the order is total. */
export function panoramaOrder(sort: PanoramaQuery['sort']): SQL[] {
  const falling = sort.startsWith('-')
  const column = sortColumns[(falling ? sort.slice(1) : sort) as SortKey] // the schema has checked it
  return [
    falling ? desc(column) : asc(column),
    asc(categories.eventType),
    asc(categories.eventSource),
    asc(categories.id),
  ]
}

const statusList = sql.join(
  supportStatuses.map((status) => sql`${status}`),
  sql`, `,
)

const sortColumns = {
  frequency: sql`${categoryTotals.frequency}`,
  event_type: sql`${categories.eventType}`,
  courses: sql`${categoryTotals.courses}`,
  institutions: sql`${categoryTotals.institutions}`,
  shapes: sql`${categoryTotals.shapes}`,
  discovered_at: sql`${categories.discoveredAt}`,
  documentation: sql`array_position(array[${statusList}]::text[], ${categories.documentation})`,
  support: sql`array_position(array[${statusList}]::text[], ${categories.support})`,
} as const satisfies Record<SortKey, SQL>
