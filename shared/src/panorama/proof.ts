/**
 * The proof of support, as schemas: what the rules of translation make of a shape's samples.
 *
 * @module
 */
import * as z from 'zod'

const column = z.object({ table: z.string(), column: z.string() })
const paths = z.array(z.string())

/** Why a proof was ended from outside. */
const stopCauses = ['time', 'memory', 'crash'] as const
export type StopCause = (typeof stopCauses)[number]

/** What was found when the rules were run on the samples of one shape. */
const foundSchema = z.object({
  /** How many the rules were run on. */
  samples: z.int(),
  /** Beyond the limit of one proof. */
  samples_left_out: z.int(),
  /** Samples by what became of them; `failed`: a rule broke down. */
  verdicts: z.object({ supported: z.int(), unknown: z.int(), invalid: z.int(), failed: z.int() }),
  /** Samples whose payload could not be read. */
  bad_payloads: z.int(),
  /** Rows of MOOCdb that the samples give. */
  rows: z.array(z.object({ table: z.string(), rows: z.int() })),
  /** Columns that are empty for every sample. */
  unfilled: z.array(column),
  /** Fields that change nothing in any sample, as in a shape. */
  unread: paths,
})
export type Found = z.infer<typeof foundSchema>

export const shapeProofSchema = z.object({
  outcome: z.enum(['passes', 'fails', 'stopped']),
  /** Version of the rules. */
  translation: z.string(),
  proved_at: z.iso.datetime(),
  /** False where samples have come or gone since: the rules will be run again. */
  is_current: z.boolean(),
  /** Absent where it was stopped. */
  found: foundSchema.optional(),
  stopped_by: z.enum(stopCauses).optional(),
})
export type ShapeProof = z.infer<typeof shapeProofSchema>

/** How far the shelf is with its proofs. */
export const proofProgressSchema = z.object({
  shapes: z.int(),
  /** All of their samples are translated. */
  passing: z.int(),
  /** The rules are still to be run on their samples, or on those that came since. */
  waiting: z.int(),
})
export type ProofProgress = z.infer<typeof proofProgressSchema>

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()])

/** One sample, and what the rules make of it when it stands alone. */
export const sampleTranslationSchema = z.object({
  /** The sample, as JSON text. */
  event: z.string(),
  verdict: z.enum(['supported', 'unknown', 'invalid', 'failed']),
  /** Code of what is wrong with an invalid one. */
  problem: z.string().optional(),
  /** What says what it means: source and type of a rule, `page` or `module`. */
  rule: z.string().optional(),
  is_payload_bad: z.boolean(),
  rows: z.array(z.object({ table: z.string(), row: z.record(z.string(), cell) })),
  trace: z
    .object({
      /** Columns with a value, and the fields that feed them. */
      columns: z.array(column.extend({ paths })),
      unfilled: z.array(column),
      /** Fields that decide whether a table has a row. */
      rows: z.array(z.object({ table: z.string(), paths })),
      /** Fields that choose the rule. */
      choosing: paths,
      /** Fields that change nothing. */
      unread: paths,
    })
    .optional(),
})
export type SampleTranslation = z.infer<typeof sampleTranslationSchema>
