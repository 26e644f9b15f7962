/**
 * The panorama: each category once, sizes summed over all live diagnoses.
 *
 * Source: thesis, section 4.2.2 and figure 16.
 *
 * @module
 */
import { asc, count, desc, eq } from 'drizzle-orm'
import type { Facet, PanoramaPage, PanoramaQuery, PanoramaRow } from '@mooc-panorama/shared/panorama/panorama.ts'
import type { Db } from '../db/database.ts'
import { categories, categoryTotals } from '../db/schema.ts'
import { denominatorsQuery } from './denominators-query.ts'
import { nearestEvents } from './nearest-events-query.ts'
import { filterColumns, panoramaFilter, panoramaOrder, type FilterKey } from './panorama-filter.ts'
import { panoramaRow, selectPanorama } from './panorama-rows.ts'

/** One page of it, with what the other pages and filters hold. */
export async function panoramaQuery(db: Db, query: PanoramaQuery): Promise<PanoramaPage> {
  const [rows, total, source, family, documentation, support, denominators] = await Promise.all([
    rowsQuery(db, query, { limit: query.per, offset: (query.page - 1) * query.per }),
    totalQuery(db, query),
    facetQuery(db, query, 'source'),
    facetQuery(db, query, 'family'),
    facetQuery(db, query, 'documentation'),
    facetQuery(db, query, 'support'),
    denominatorsQuery(db),
  ])
  const nearest = total === 0 && query.q !== undefined ? await nearestEvents(db, query.q) : []
  const facets = { source, family, documentation, support }
  return { query, total, rows, facets, denominators, ...(nearest.length > 0 && { nearest }) }
}

/** All rows that match, on all pages: for the CSV. */
export async function wholePanoramaQuery(db: Db, query: PanoramaQuery): Promise<PanoramaRow[]> {
  return rowsQuery(db, query, { limit: maxRows, offset: 0 })
}

/** More categories than any platform has; a shelf that holds more needs another form of download. */
const maxRows = 100_000

const maxFacets = 200

async function rowsQuery(
  db: Db,
  query: PanoramaQuery,
  { limit, offset }: { limit: number; offset: number },
): Promise<PanoramaRow[]> {
  const rows = await selectPanorama(db)
    .where(panoramaFilter(query))
    .orderBy(...panoramaOrder(query.sort))
    .limit(limit)
    .offset(offset)
  return rows.map(panoramaRow)
}

async function totalQuery(db: Db, query: PanoramaQuery): Promise<number> {
  const [row] = await db
    .select({ total: count() })
    .from(categories)
    .innerJoin(categoryTotals, eq(categoryTotals.categoryId, categories.id))
    .where(panoramaFilter(query))
  return row?.total ?? 0
}

async function facetQuery(db: Db, query: PanoramaQuery, key: FilterKey): Promise<Facet[]> {
  const column = filterColumns[key]
  return db
    .select({ value: column, categories: count() })
    .from(categories)
    .innerJoin(categoryTotals, eq(categoryTotals.categoryId, categories.id))
    .where(panoramaFilter(query, key))
    .groupBy(column)
    .orderBy(desc(count()), asc(column))
    .limit(maxFacets)
}
