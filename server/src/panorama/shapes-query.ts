/**
 * Shapes of a category with their samples, most frequent first, page by page: there may be thousands.
 *
 * @module
 */
import { and, eq, inArray, sql } from 'drizzle-orm'
import type { EventShape, ShapeListing } from '@mooc-panorama/shared/panorama/event-page.ts'
import { pagesOf, type ShapesWanted } from '@mooc-panorama/shared/panorama/shape-pages.ts'
import { jsonSchemaOf } from '@mooc-panorama/shared/shape/json-schema.ts'
import type { ShapeEntry } from '@mooc-panorama/shared/shape/shape.ts'
import { proofsQuery } from '../support/proofs-query.ts'
import type { Db } from '../db/database.ts'
import { samples } from '../db/schema.ts'
import type { ShapedSample } from './samples-query.ts'

/** What is shown of one shape; `/v1/events/{id}/samples.ndjson` has all. */
const maxSamplesPerShape = 12

/** @param isClamped whether a page after the last is the last */
export async function shapesQuery(
  db: Db,
  categoryId: string,
  { of, per, page, isClamped = false }: ShapesWanted & { isClamped?: boolean },
): Promise<{ shapes: EventShape[]; listing: ShapeListing }> {
  const { shapes: all, ...counts } = await countsQuery(db, categoryId)
  const total = of === 'all' ? all : counts.sampled
  const start = ((isClamped ? Math.min(page, pagesOf(total, per)) : page) - 1) * per
  const rows = await shapeRows(db, categoryId, { of, start, per })
  const ids = rows.map(({ id }) => id)
  const [bySample, proofs] = await Promise.all([shownSamples(db, categoryId, ids), proofsQuery(db, categoryId, ids)])
  const samplesOf = Map.groupBy(bySample, ({ shape }) => shape)
  const shapes = rows.map(({ id, first_month, last_month, samples_place, entries, ...figures }) => ({
    id,
    ...figures,
    ...(first_month !== null && { first_month }),
    ...(last_month !== null && { last_month }),
    entries,
    schema: jsonSchemaOf(entries),
    samples: (samplesOf.get(id) ?? []).map(({ diagnosis, institution, event }) => ({ diagnosis, institution, event })),
    ...(samples_place !== null && { samples_place }),
    ...proofs.get(id),
  }))
  const [usual] = start === 0 && of === 'all' && rows.length > 0 ? rows : await shapeRows(db, categoryId, mostFrequent)
  const told = usual !== undefined && { usual: { id: usual.id, entries: usual.entries } }
  return { shapes, listing: { start, total, ...counts, ...told } }
}

const mostFrequent = { of: 'all', start: 0, per: 1 } as const

/** The first samples of each of some shapes. */
async function shownSamples(db: Db, categoryId: string, shapes: readonly string[]): Promise<ShapedSample[]> {
  if (shapes.length === 0) return []
  return db.execute<ShapedSample & Record<string, unknown>>(sql`
    select shape, diagnosis, institution, event from (
      select shape_id as shape, diagnosis_id as diagnosis, slug as institution, event,
        row_number() over (partition by shape_id order by position, merge_id) as place
      from samples
      join diagnoses on diagnoses.id = diagnosis_id
      join institutions on institutions.id = institution_id
      where ${and(eq(samples.categoryId, categoryId), inArray(samples.shapeId, [...shapes]))}
    ) as ranked
    where place <= ${maxSamplesPerShape} order by shape, place`)
}

interface Counts extends Record<string, unknown> {
  shapes: number
  sampled: number
  samples: number
  held: number
  waiting: number
}

async function countsQuery(db: Db, categoryId: string): Promise<Counts> {
  const [row] = await db.execute<Counts>(sql`
    with sampled as (
      select count(*) as held, least(count(*), ${maxSamplesPerShape}) as shown
      from samples where category_id = ${categoryId} group by shape_id
    )
    select
      (select count(distinct shape_id)::int from shape_counts where category_id = ${categoryId}) as shapes,
      (select count(*)::int from sampled) as sampled,
      (select coalesce(sum(shown), 0)::int from sampled) as samples,
      (select coalesce(sum(held), 0)::int from sampled) as held,
      (select count(*)::int from shape_proofs where category_id = ${categoryId} and outcome is null) as waiting`)
  if (row === undefined) throw new Error('a count gave no row')
  return row
}

interface ShapeRow extends Record<string, unknown> {
  id: string
  frequency: number
  institutions: number
  datasets: number
  first_month: string | null
  last_month: string | null
  samples_place: number | null
  /** Checked when the bundle was taken in. */
  entries: ShapeEntry[]
}

interface ShapesWindow extends Pick<ShapesWanted, 'of' | 'per'> {
  start: number
}

async function shapeRows(db: Db, categoryId: string, { of, start, per }: ShapesWindow): Promise<ShapeRow[]> {
  return db.execute<ShapeRow>(sql`
    with counted as (
      select
        shape_id as id,
        sum(occurrences)::float8 as frequency,
        count(distinct institution_id)::int as institutions,
        count(*)::int as datasets,
        min(first_month) as first_month,
        max(last_month) as last_month
      from shape_counts join diagnoses on diagnoses.id = diagnosis_id
      where category_id = ${categoryId}
      group by shape_id
    ), sampled as (
      select id, row_number() over (order by frequency desc, id)::int - 1 as samples_place
      from counted where id in (select shape_id from samples where category_id = ${categoryId})
    ), listed as (
      select * from counted left join sampled using (id)
      where ${of === 'all'} or samples_place is not null
      order by frequency desc, id offset ${start} limit ${per}
    )
    select listed.*, entries from listed join shapes using (id) order by frequency desc, id`)
}
