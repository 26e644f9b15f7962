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
  /** `DONE` where the rules translate every shape; an event of which they translate some is not. */
  support: z.enum(statuses),
  /** How many shapes the shelf has, and how many of them the rules translate. Older shelves do not tell. */
  shapes: z.int().min(0).optional(),
  shapes_passing: z.int().min(0).optional(),
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
  /** {@link shapesDigest}; older shelves do not tell. */
  shapes_digest: z.string().optional(),
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

/**
 * SHA-256 of `["<id>",<shapes_passing>,<shapes>]`, a line each, of the categories that tell them. It stands beside the
 * first digest, which has the lines that commands of any age know.
 */
export function shapesDigest({ categories }: Pick<SnapshotAnswer, 'categories'>): Sha256 {
  const lines = categories.flatMap(({ id, shapes, shapes_passing }) =>
    shapes === undefined || shapes_passing === undefined ? [] : JSON.stringify([id, shapes_passing, shapes]),
  )
  return sha256Hex(lines.join('\n'))
}
