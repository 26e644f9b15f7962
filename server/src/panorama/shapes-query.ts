/**
 * The shapes of a category with their samples, most frequent first.
 *
 * @module
 */
import { asc, eq, sql } from 'drizzle-orm'
import type { EventSample, EventShape } from '@mooc-panorama/shared/panorama/event-page.ts'
import { jsonSchemaOf } from '@mooc-panorama/shared/shape/json-schema.ts'
import type { ShapeEntry } from '@mooc-panorama/shared/shape/shape.ts'
import { proofsQuery } from '../support/proofs-query.ts'
import type { Db } from '../db/database.ts'
import { diagnoses, institutions, samples } from '../db/schema.ts'

/** What is shown of one event; `/v1/events/{id}/samples.ndjson` has the samples of all. */
const maxShapes = 500
const maxSamplesPerShape = 12

export async function shapesQuery(db: Db, categoryId: string): Promise<EventShape[]> {
  const [rows, bySample, proofs] = await Promise.all([
    shapeRows(db, categoryId),
    samplesQuery(db, categoryId),
    proofsQuery(db, categoryId),
  ])
  const samplesOf = Map.groupBy(bySample, ({ shape }) => shape)
  return rows.map(({ id, frequency, institutions, datasets, first_month, last_month, entries }) => ({
    id,
    frequency,
    institutions,
    datasets,
    ...(first_month !== null && { first_month }),
    ...(last_month !== null && { last_month }),
    entries,
    schema: jsonSchemaOf(entries),
    samples: (samplesOf.get(id) ?? [])
      .slice(0, maxSamplesPerShape)
      .map(({ diagnosis, institution, event }) => ({ diagnosis, institution, event })),
    ...proofs.get(id),
  }))
}

export interface ShapedSample extends EventSample {
  shape: string
}

/** All samples of a category, by shape, then in the order of the diagnoses. */
export async function samplesQuery(db: Db, categoryId: string): Promise<ShapedSample[]> {
  return db
    .select({
      shape: samples.shapeId,
      diagnosis: samples.diagnosisId,
      institution: institutions.slug,
      event: samples.event,
    })
    .from(samples)
    .innerJoin(diagnoses, eq(diagnoses.id, samples.diagnosisId))
    .innerJoin(institutions, eq(institutions.id, diagnoses.institutionId))
    .where(eq(samples.categoryId, categoryId))
    .orderBy(asc(samples.shapeId), asc(samples.position), asc(diagnoses.mergeId))
    .limit(maxSamples)
}

const maxSamples = 20_000

interface ShapeRow extends Record<string, unknown> {
  id: string
  frequency: number
  institutions: number
  datasets: number
  first_month: string | null
  last_month: string | null
  /** Checked when the bundle was taken in. */
  entries: ShapeEntry[]
}

async function shapeRows(db: Db, categoryId: string): Promise<ShapeRow[]> {
  return db.execute<ShapeRow>(sql`
    select
      shapes.id,
      sum(shape_counts.occurrences)::float8 as frequency,
      count(distinct diagnoses.institution_id)::int as institutions,
      count(*)::int as datasets,
      min(shape_counts.first_month) as first_month,
      max(shape_counts.last_month) as last_month,
      shapes.entries
    from shape_counts
    join shapes on shapes.id = shape_counts.shape_id
    join diagnoses on diagnoses.id = shape_counts.diagnosis_id
    where shape_counts.category_id = ${categoryId}
    group by shapes.id
    order by frequency desc, shapes.id
    limit ${maxShapes}`)
}
