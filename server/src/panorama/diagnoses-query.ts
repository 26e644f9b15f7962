/**
 * The live diagnoses, newest first.
 *
 * @module
 */
import { desc, eq } from 'drizzle-orm'
import type { DiagnosisSummary } from '@mooc-panorama/shared/panorama/receipt.ts'
import type { Db } from '../db/database.ts'
import { diagnoses, institutions } from '../db/schema.ts'

export async function diagnosesQuery(db: Db, limit: number): Promise<DiagnosisSummary[]> {
  const rows = await db
    .select({ diagnosis: diagnoses, institution: institutions.slug })
    .from(diagnoses)
    .innerJoin(institutions, eq(institutions.id, diagnoses.institutionId))
    .where(eq(diagnoses.state, 'live'))
    .orderBy(desc(diagnoses.mergeId))
    .limit(limit)
  return rows.map(({ diagnosis, institution }) => ({
    id: diagnosis.id,
    institution,
    course: diagnosis.course,
    offering: diagnosis.offering,
    received_at: diagnosis.receivedAt.toISOString(),
    events: diagnosis.events,
    categories: diagnosis.categories,
    new_categories: diagnosis.newCategories,
  }))
}
