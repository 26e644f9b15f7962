/**
 * What the panorama answers, as schemas: the same values are rendered as pages, sent as JSON and described in OpenAPI.
 *
 * @module
 */
import * as z from 'zod'
import { shapeTypes } from '../shape/shape.ts'
import { statuses, statusSubjects } from './status.ts'

const month = z.string()
const status = z.enum(statuses)
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
  support: status,
  /** When it was first shelved. */
  discovered_at: instant,
})
export type PanoramaRow = z.infer<typeof panoramaRowSchema>

export const sortKeys = [
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
  support: status.optional(),
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

export const facetSchema = z.object({ value: z.string(), categories: z.int() })
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
})
export type PanoramaPage = z.infer<typeof panoramaPageSchema>

/** Where a support claim of a tool is known from. */
export const toolSupportSchema = z.object({
  tool: z.string(),
  supported: z.enum(['yes', 'partly', 'no']),
  /** `owner/repository@commit:path:line`. */
  where: z.string(),
  note: z.string(),
})
export type ToolSupport = z.infer<typeof toolSupportSchema>

/** Facts of the event catalogue. */
export const catalogueFactsSchema = z.object({
  family: z.string(),
  /** What the event means, in the catalogue's words; absent where nobody has written it. */
  meaning: z.string().optional(),
  chapter: z.string().optional(),
  documented: z.enum(['current', 'old', 'no']),
  /** The page of the platform's reference that describes it. */
  documentation_url: z.string().optional(),
  emitted_by: z.string().optional(),
  history: z.string().optional(),
})
export type CatalogueFacts = z.infer<typeof catalogueFactsSchema>

export const eventFieldSchema = z.object({
  path: z.string(),
  types: z.array(z.enum(shapeTypes)),
  formats: z.array(z.string()),
  /** Share of the category's shaped events that have it, 0 to 1. */
  presence: z.number(),
  first_month: month.optional(),
  last_month: month.optional(),
})
export type EventField = z.infer<typeof eventFieldSchema>

export const eventSampleSchema = z.object({
  diagnosis: z.string(),
  institution: z.string(),
  /** JSON text; text, so that number spelling survives. */
  event: z.string(),
})
export type EventSample = z.infer<typeof eventSampleSchema>

export const eventShapeSchema = z.object({
  id: z.string(),
  frequency: z.int(),
  institutions: z.int(),
  datasets: z.int(),
  first_month: month.optional(),
  last_month: month.optional(),
  entries: z.array(z.string()),
  schema: z.record(z.string(), z.unknown()),
  samples: z.array(eventSampleSchema),
})
export type EventShape = z.infer<typeof eventShapeSchema>

export const statusChangeSchema = z.object({
  subject: z.enum(statusSubjects),
  from: status,
  to: status,
  reason: z.string(),
  /** A link that shows it, e.g. a pull request. */
  evidence: z.string().optional(),
  maintainer: z.string(),
  at: instant,
})
export type StatusChange = z.infer<typeof statusChangeSchema>

export const eventHistorySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('discovered'), at: instant, diagnosis: z.string(), institution: z.string() }),
  z.object({
    kind: z.literal('new-shape'),
    at: instant,
    diagnosis: z.string(),
    institution: z.string(),
    shapes: z.int(),
  }),
  z.object({ kind: z.literal('status'), at: instant, change: statusChangeSchema }),
])
export type EventHistoryEntry = z.infer<typeof eventHistorySchema>

/** Share of one institution's events that are of this category, without its name. */
export const eventPageSchema = z.object({
  row: panoramaRowSchema,
  aliases: z.array(z.string()),
  months: z.array(month),
  facts: catalogueFactsSchema,
  /** Most frequent first. */
  shapes: z.array(eventShapeSchema),
  /** Events whose shape was not kept. */
  unshaped: z.int(),
  fields: z.array(eventFieldSchema),
  tools: z.array(toolSupportSchema),
  /** Newest first. */
  history: z.array(eventHistorySchema),
  denominators: denominatorsSchema,
})
export type EventPage = z.infer<typeof eventPageSchema>

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

/** Share of events and share of categories, by status: never one score (web.md 3.1). */
export const coverageSchema = z.object({
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
