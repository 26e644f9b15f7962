/**
 * The public receipt of a diagnosis: what was shared, and what it brought.
 *
 * @module
 */
import { asc, desc, eq } from 'drizzle-orm'
import type { Receipt } from '@mooc-panorama/shared/panorama/receipt.ts'
import type { Db } from '../db/database.ts'
import { categories, counts, diagnoses, institutions, withdrawals } from '../db/schema.ts'

/** @returns `withdrawn` for a diagnosis that was taken back, `undefined` for one that never was */
export async function receiptQuery(db: Db, id: string): Promise<Receipt | 'withdrawn' | undefined> {
  const [row] = await db
    .select({ diagnosis: diagnoses, institution: institutions.slug })
    .from(diagnoses)
    .innerJoin(institutions, eq(institutions.id, diagnoses.institutionId))
    .where(eq(diagnoses.id, id))
    .limit(1)
  if (row === undefined) return (await isWithdrawn(db, id)) ? 'withdrawn' : undefined
  const lines = await receiptLines(db, id)
  return {
    id,
    ...ownFacts(row.diagnosis, row.institution),
    new_categories: lines
      .filter(({ is_new }) => is_new)
      .map(({ id, event_type, event_source }) => ({ id, event_type, event_source })),
    new_shapes: row.diagnosis.newShapes,
    categories: lines,
  }
}

type OwnFact = Exclude<keyof Receipt, 'id' | 'new_categories' | 'new_shapes' | 'categories'>

/** What was shared. */
function ownFacts(diagnosis: typeof diagnoses.$inferSelect, institution: string): Pick<Receipt, OwnFact> {
  return {
    institution,
    course: diagnosis.course,
    offering: diagnosis.offering,
    state: diagnosis.state,
    received_at: diagnosis.receivedAt.toISOString(),
    digest: diagnosis.digest,
    bytes: diagnosis.bytes,
    terms_version: diagnosis.termsVersion,
    ...(diagnosis.consent !== null && { consent: diagnosis.consent }),
    ...(diagnosis.replacedBy !== null && { replaced_by: diagnosis.replacedBy }),
    ...(diagnosis.replaces !== null && { replaces: diagnosis.replaces }),
    manifest: diagnosis.manifest,
    malformed: diagnosis.malformed,
    redactions: diagnosis.redactions,
  }
}

async function isWithdrawn(db: Db, id: string): Promise<boolean> {
  const rows = await db.select({ id: withdrawals.diagnosisId }).from(withdrawals).where(eq(withdrawals.diagnosisId, id))
  return rows.length > 0
}

/** Most frequent first. A bundle has no more categories than this. */
const maxLines = 20_000

async function receiptLines(db: Db, id: string): Promise<Receipt['categories']> {
  return db
    .select({
      id: categories.id,
      event_type: categories.eventType,
      event_source: categories.eventSource,
      occurrences: counts.occurrences,
      shapes: counts.shapes,
      is_new: counts.isNew,
    })
    .from(counts)
    .innerJoin(categories, eq(categories.id, counts.categoryId))
    .where(eq(counts.diagnosisId, id))
    .orderBy(desc(counts.occurrences), asc(categories.eventSource), asc(categories.eventType))
    .limit(maxLines)
}
