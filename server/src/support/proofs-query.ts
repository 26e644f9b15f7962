/**
 * What the rules made of the shapes of a category.
 *
 * @module
 */
import { and, eq, inArray, sql } from 'drizzle-orm'
import type { EventShape } from '@mooc-panorama/shared/panorama/event-page.ts'
import type { ProofProgress, ShapeProof } from '@mooc-panorama/shared/panorama/proof.ts'
import type { Db } from '../db/database.ts'
import { shapeProofs, translatedSamples } from '../db/schema.ts'

/** By id of the shape. A shape on which they have not been run is not there. @param shapes of these */
export async function proofsQuery(
  db: Db,
  categoryId: string,
  shapes: readonly string[],
): Promise<Map<string, Pick<EventShape, 'proof' | 'translation'>>> {
  const rows = await db
    .select({ held: shapeProofs, translation: translatedSamples.translation })
    .from(shapeProofs)
    .leftJoin(
      translatedSamples,
      and(eq(translatedSamples.categoryId, shapeProofs.categoryId), eq(translatedSamples.shapeId, shapeProofs.shapeId)),
    )
    .where(and(eq(shapeProofs.categoryId, categoryId), inArray(shapeProofs.shapeId, [...shapes])))
  return new Map(
    rows.flatMap(({ held, translation }) => {
      const proof = proofOf(held)
      if (proof === undefined) return []
      return [[held.shapeId, { proof, ...(translation !== null && { translation }) }] as const]
    }),
  )
}

/** Of the whole shelf. */
export async function progressQuery(db: Db): Promise<ProofProgress> {
  const [row] = await db.execute<ProofProgress & Record<string, unknown>>(sql`
    select
      count(*)::int as shapes,
      (count(*) filter (where outcome = 'passes'))::int as passing,
      (count(*) filter (where proven_version <> samples_version))::int as waiting
    from shape_proofs`)
  if (row === undefined) throw new Error('a count gave no row')
  return row
}

function proofOf(held: typeof shapeProofs.$inferSelect): ShapeProof | undefined {
  const { outcome, translation, proof, provedAt, samplesVersion, provenVersion } = held
  if (outcome === null || translation === null || proof === null || provedAt === null) return undefined
  return {
    outcome,
    translation,
    proved_at: provedAt.toISOString(),
    is_current: provenVersion === samplesVersion,
    ...('stopped_by' in proof ? proof : { found: proof }),
  }
}
