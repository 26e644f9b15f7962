/**
 * The events table, as schemas: what is asked, its rows, and what its figures are measured against.
 *
 * The same values are rendered as pages, sent as JSON and described in OpenAPI; so are those of the files beside.
 *
 * @module
 */
import * as z from 'zod'
import { statuses, supportStatuses } from './status.ts'

const month = z.string()
const status = z.enum(statuses)
const supportStatus = z.enum(supportStatuses)
const instant = z.iso.datetime()

/** What a figure is measured against. */
export const denominatorsSchema = z.object({
  institutions: z.int(),
  datasets: z.int(),
  courses: z.int(),
  months: z.int(),
  events: z.int(),
  categories: z.int(),
  /** Id of the merge that the figures come from; 0 on an empty shelf. */
  as_of: z.int(),
  /** When that merge was made; absent on an empty shelf. */
  merged_at: instant.optional(),
})
export type Denominators = z.infer<typeof denominatorsSchema>

export const panoramaRowSchema = z.object({
  id: z.string(),
  platform: z.string(),
  event_type: z.string(),
  event_source: z.string(),
  /** Family of the platform's reference, e.g. `video`; `page` for templates of URLs, `other` where unknown. */
  family: z.string(),
  /** Sum of occurrences over the live diagnoses. */
  frequency: z.int(),
  /** Courses that feature the event: the thesis's "Samples". */
  courses: z.int(),
  institutions: z.int(),
  datasets: z.int(),
  shapes: z.int(),
  first_month: month.optional(),
  last_month: month.optional(),
  few_users: z.boolean(),
  documentation: status,
  support: supportStatus,
  /** What a maintainer says of it; it stands beside the proof. */
  support_word: status,
  /** Shapes whose samples are all translated by the rules. */
  shapes_passing: z.int(),
  /** When it was first shelved. */
  discovered_at: instant,
})
export type PanoramaRow = z.infer<typeof panoramaRowSchema>

/** An event of the panorama that another page leads to. */
export const namedEventSchema = panoramaRowSchema.pick({
  id: true,
  event_type: true,
  event_source: true,
  frequency: true,
})
export type NamedEvent = z.infer<typeof namedEventSchema>

const sortKeys = [
  'frequency',
  'event_type',
  'courses',
  'institutions',
  'shapes',
  'discovered_at',
  'documentation',
  'support',
] as const
export type SortKey = (typeof sortKeys)[number]

export const pageSizes = [50, 100, 200] as const

/** The question that the events table, its `.csv` and its `.json` answer. */
export const panoramaQuerySchema = z.strictObject({
  /** Words that the event type must contain, case apart. */
  q: z.string().max(200).optional(),
  source: z.string().max(40).optional(),
  family: z.string().max(60).optional(),
  documentation: status.optional(),
  support: supportStatus.optional(),
  /** A sort key; with `-` before it, falling. */
  sort: z.enum(sortKeys.flatMap((key) => [key, `-${key}`] as const)).default('-frequency'),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  per: z.coerce
    .number()
    .int()
    .refine((size) => (pageSizes as readonly number[]).includes(size))
    .default(50),
})
export type PanoramaQuery = z.infer<typeof panoramaQuerySchema>

const facetSchema = z.object({ value: z.string(), categories: z.int() })
export type Facet = z.infer<typeof facetSchema>

export const panoramaPageSchema = z.object({
  query: panoramaQuerySchema,
  /** Categories that match, on all pages. */
  total: z.int(),
  rows: z.array(panoramaRowSchema),
  facets: z.object({
    source: z.array(facetSchema),
    family: z.array(facetSchema),
    documentation: z.array(facetSchema),
    support: z.array(facetSchema),
  }),
  denominators: denominatorsSchema,
  /** Where nothing matches: events whose names are like the words that were searched for. */
  nearest: z.array(namedEventSchema).optional(),
})
export type PanoramaPage = z.infer<typeof panoramaPageSchema>
