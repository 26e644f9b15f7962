/**
 * Stores what the rules made of shapes: one statement for several, which brings statuses and history along.
 *
 * @module
 */
import type { Sql } from '../db/database.ts'
import type { DueShape, Sample } from './due-shapes.ts'
import type { Outcome } from './rules-process.ts'

export interface ProvenShape extends DueShape {
  samples: readonly Sample[]
  leftOut: number
  outcome: Outcome
}

/** @param version of the rules */
export async function storeProofs(sql: Sql, proven: readonly ProvenShape[], version: string): Promise<void> {
  const document = JSON.stringify(proven.map((shape) => ({ ...proofRow(shape), translation: version })))
  await sql`select store_proofs(${document}::text::jsonb)`
}

function proofRow({ category, shape, samplesVersion, samples, leftOut, outcome }: ProvenShape): object {
  const row = { category, shape, samples_version: samplesVersion }
  if ('stoppedBy' in outcome)
    return { ...row, outcome: 'stopped', proof: JSON.stringify({ stopped_by: outcome.stoppedBy }) }
  const { passes, found, shown } = outcome.proof
  const sample = shown === undefined ? undefined : samples[shown.index]
  return {
    ...row,
    outcome: passes ? 'passes' : 'fails',
    // As text: the values of a sample may hold what jsonb does not take.
    proof: JSON.stringify({ ...found, samples_left_out: leftOut }),
    ...(sample !== undefined && {
      diagnosis: sample.diagnosis,
      position: sample.position,
      sample: JSON.stringify(shown?.translation),
    }),
  }
}
