/**
 * The statuses of all categories on one day, as a shelf gives them and the command keeps them: whole, so that nobody has
 * to ask a shelf about single events.
 *
 * @module
 */
import * as z from 'zod'
import { sha256Hex, type Sha256 } from '../base/digest.ts'
import { statuses } from './status.ts'

export const snapshotCategorySchema = z.object({
  id: z.string().max(64),
  event_type: z.string().max(2_000),
  event_source: z.string().max(200),
  documentation: z.enum(statuses),
  support: z.enum(statuses),
})
export type SnapshotCategory = z.infer<typeof snapshotCategorySchema>

/** More are not in one snapshot. */
export const maxSnapshotCategories = 100_000

export const snapshotAnswerSchema = z.object({
  /** Day of the last merge; empty on an empty shelf. */
  date: z.string(),
  as_of: z.int(),
  /** {@link snapshotDigest} of what stands here. */
  digest: z.string(),
  categories: z.array(snapshotCategorySchema).max(maxSnapshotCategories),
})
export type SnapshotAnswer = z.infer<typeof snapshotAnswerSchema>

/**
 * SHA-256 of `["<date>",<as_of>]` and, on a line each, `["<id>","<event_type>","<event_source>","<documentation>","<support>"]`
 * of the categories in their order. It does not depend on how the answer was packed on its way.
 */
export function snapshotDigest({ date, as_of, categories }: Omit<SnapshotAnswer, 'digest'>): Sha256 {
  const lines = categories.map(({ id, event_type, event_source, documentation, support }) =>
    JSON.stringify([id, event_type, event_source, documentation, support]),
  )
  return sha256Hex([JSON.stringify([date, as_of]), ...lines].join('\n'))
}
