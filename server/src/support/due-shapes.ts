/**
 * The shapes on which the rules are to be run, and their samples.
 *
 * @module
 */
import type { Sql } from '../db/database.ts'

export interface DueShape {
  category: string
  shape: string
  /** Of the samples as they are now. */
  samplesVersion: number
}

/**
 * Those whose samples have changed come first; then those whose proof is by other rules.
 *
 * @param version of the rules; `undefined` where proofs by other rules need not be looked for
 */
export async function dueShapes(sql: Sql, version: string | undefined, limit: number): Promise<DueShape[]> {
  const byOtherRules = version === undefined ? sql`` : sql`or translation is distinct from ${version}`
  return sql<DueShape[]>`
    select category_id as category, shape_id as shape, samples_version as "samplesVersion"
    from shape_proofs where proven_version <> samples_version ${byOtherRules}
    order by proven_version <> samples_version desc, category_id, shape_id
    limit ${limit}`
}

export interface Sample {
  diagnosis: string
  position: number
  /** JSON text. */
  event: string
}

export interface SampleLimits {
  samples: number
  characters: number
}

/** All of them, of all diagnoses; what is over the limits is counted. */
export async function samplesOf(
  sql: Sql,
  { category, shape }: DueShape,
  limits: SampleLimits,
): Promise<{ samples: Sample[]; leftOut: number }> {
  const rows = await sql<(Sample & { all: number })[]>`
    select diagnosis_id as diagnosis, position, event, (count(*) over ())::int as all
    from samples where category_id = ${category} and shape_id = ${shape}
    order by position, diagnosis_id
    limit ${limits.samples}`
  let characters = 0
  const samples = rows.filter(({ event }, index) => (characters += event.length) <= limits.characters || index === 0)
  return {
    samples: samples.map(({ diagnosis, position, event }) => ({ diagnosis, position, event })),
    leftOut: (rows[0]?.all ?? 0) - samples.length,
  }
}
