/**
 * A diagnosis on the shelf, as schemas: its receipt, and its line in the list.
 *
 * @module
 */
import * as z from 'zod'
import { consentSchema } from '../bundle/consent.ts'

const instant = z.iso.datetime()

/** What a diagnosis brought. */
export const receiptSchema = z.object({
  id: z.string(),
  institution: z.string(),
  course: z.string(),
  offering: z.string(),
  state: z.enum(['live', 'replaced', 'withdrawn']),
  received_at: instant,
  /** SHA-256 of the zip. */
  digest: z.string(),
  bytes: z.int(),
  terms_version: z.string(),
  /** With which it was sent; diagnoses of before the shelf kept it have none. */
  consent: consentSchema.optional(),
  /** Id of the diagnosis that took its place. */
  replaced_by: z.string().optional(),
  replaces: z.string().optional(),
  manifest: z.record(z.string(), z.unknown()),
  /** What it brought that the shelf did not have. */
  new_categories: z.array(z.object({ id: z.string(), event_type: z.string(), event_source: z.string() })),
  new_shapes: z.int(),
  categories: z.array(
    z.object({
      id: z.string(),
      event_type: z.string(),
      event_source: z.string(),
      occurrences: z.int(),
      shapes: z.int(),
      is_new: z.boolean(),
    }),
  ),
  malformed: z.array(z.object({ cause: z.string(), count: z.int() })),
  redactions: z.array(z.object({ path: z.string(), rule: z.string(), count: z.int() })),
})
export type Receipt = z.infer<typeof receiptSchema>

/** A line of the list of diagnoses. */
export const diagnosisSummarySchema = z.object({
  id: z.string(),
  institution: z.string(),
  course: z.string(),
  offering: z.string(),
  received_at: instant,
  events: z.int(),
  categories: z.int(),
  new_categories: z.int(),
})
export type DiagnosisSummary = z.infer<typeof diagnosisSummarySchema>
