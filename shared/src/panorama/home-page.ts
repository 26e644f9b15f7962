/**
 * The home page, as schemas: how far the statuses have come, and what is new.
 *
 * @module
 */
import * as z from 'zod'
import { denominatorsSchema, panoramaRowSchema } from './panorama.ts'
import { diagnosisSummarySchema } from './receipt.ts'
import { statusSubjects, supportStatuses } from './status.ts'

const status = z.enum(supportStatuses)

/** Share of events and share of categories, by status: never one score. */
const coverageSchema = z.object({
  subject: z.enum(statusSubjects),
  byStatus: z.array(z.object({ status, categories: z.int(), events: z.int() })),
})
export type Coverage = z.infer<typeof coverageSchema>

export const homePageSchema = z.object({
  denominators: denominatorsSchema,
  coverage: z.array(coverageSchema),
  newest: z.array(panoramaRowSchema),
  mostWanted: z.array(panoramaRowSchema),
  recentDiagnoses: z.array(diagnosisSummarySchema),
})
export type HomePage = z.infer<typeof homePageSchema>
