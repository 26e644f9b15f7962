/**
 * All samples of a category, page by page: there is no end to them.
 *
 * @module
 */
import { asc, eq } from 'drizzle-orm'
import type { EventSample } from '@mooc-panorama/shared/panorama/event-page.ts'
import { samplesPerAnswer } from '@mooc-panorama/shared/panorama/shape-pages.ts'
import type { Db } from '../db/database.ts'
import { diagnoses, institutions, samples } from '../db/schema.ts'
import type { Answer } from '../http/answer-cache.ts'
import { pageText } from './shapes-page.ts'

export interface ShapedSample extends EventSample {
  shape: string
}

/** One page, by shape, then in the order of the diagnoses. */
export async function samplesQuery(
  db: Db,
  categoryId: string,
  { page, per }: { page: number; per: number },
): Promise<{ samples: ShapedSample[]; isLast: boolean }> {
  const rows = await db
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
    .offset((page - 1) * per)
    .limit(per + 1)
  return { samples: rows.slice(0, per), isLast: rows.length <= per }
}

/**
 * A page as an answer.
 *
 * @param path its address, for the header `Link` of a page that is not the last
 */
export async function samplesAnswer(
  db: Db,
  categoryId: string,
  { path, page, written }: { path: string; page: number; written: (samples: ShapedSample[]) => Answer },
): Promise<Answer> {
  const { samples: listed, isLast } = await samplesQuery(db, categoryId, { page, per: samplesPerAnswer })
  return { ...written(listed), ...(!isLast && { link: `<${path}${pageText(page + 1)}>; rel="next"` }) }
}
