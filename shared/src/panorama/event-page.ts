/**
 * One event, as schemas: its shapes, fields and samples, what is known of it, and how its statuses changed.
 *
 * @module
 */
import * as z from 'zod'
import { shapeTypes } from '../shape/shape.ts'
import { denominatorsSchema, namedEventSchema, panoramaRowSchema } from './panorama.ts'
import { sampleTranslationSchema, shapeProofSchema } from './proof.ts'
import { statusSubjects, supportStatuses } from './status.ts'

const month = z.string()
const status = z.enum(supportStatuses)
const instant = z.iso.datetime()

/** Where a support claim of a tool is known from. */
const toolSupportSchema = z.object({
  tool: z.string(),
  supported: z.enum(['yes', 'partly', 'no']),
  /** `owner/repository@commit:path:line`. */
  where: z.string(),
  note: z.string(),
})
export type ToolSupport = z.infer<typeof toolSupportSchema>

/** Facts of the event catalogue. */
const catalogueFactsSchema = z.object({
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

const eventFieldSchema = z.object({
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
  /** Its position among the shapes that have samples, from 0; absent where it has none. */
  samples_place: z.int().optional(),
  /** What the rules make of its samples; absent until they have been run. */
  proof: shapeProofSchema.optional(),
  /** What they make of one sample: of the first that they do not translate, or else of the first. */
  translation: sampleTranslationSchema.optional(),
})
export type EventShape = z.infer<typeof eventShapeSchema>

/** Of all shapes of an event, whichever are told. */
export const shapeListingSchema = z.object({
  /** Position of the first that is told among those that are listed, from 0. */
  start: z.int(),
  /** How many are listed: all, or those that have samples. */
  total: z.int(),
  sampled: z.int(),
  /** Of all shapes together: those that a page of samples would show. */
  samples: z.int(),
  /** All that the shelf holds. */
  held: z.int(),
  /** Shapes on which the rules have not been run. */
  waiting: z.int(),
  /** The most frequent one, beside which the others are told. */
  usual: z.object({ id: z.string(), entries: z.array(z.string()) }).optional(),
})
export type ShapeListing = z.infer<typeof shapeListingSchema>

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

/** How the events of one category lie among the institutions that have it: a sum alone does not say whose it is. */
export const spreadSchema = z.object({
  /** Events of the middle institution, by number of events; of two in the middle the smaller. */
  middle: z.int(),
  /** Events of the institution that has most. */
  most: z.int(),
})

const relatedEventsSchema = z.object({
  /** What a learner did, as a sentence; absent where only the name is the same. */
  action: z.string().optional(),
  /** Other events that tell it, most frequent first. */
  events: z.array(namedEventSchema),
})
export type RelatedEvents = z.infer<typeof relatedEventsSchema>

/** All that the shelf knows of one category. */
export const eventPageSchema = z.object({
  row: panoramaRowSchema,
  aliases: z.array(z.string()),
  months: z.array(month),
  spread: spreadSchema,
  facts: catalogueFactsSchema,
  /** Some of them, most frequent first. */
  shapes: z.array(eventShapeSchema),
  listing: shapeListingSchema,
  /** Events whose shape was not kept. */
  unshaped: z.int(),
  fields: z.array(eventFieldSchema),
  tools: z.array(toolSupportSchema),
  /** Who counts an action counts one of the events that tell it. */
  related: z.array(relatedEventsSchema),
  /** Newest first. */
  history: z.array(eventHistorySchema),
  denominators: denominatorsSchema,
})
export type EventPage = z.infer<typeof eventPageSchema>
