/**
 * The files of a bundle that are JSON, as schemas. One description serves the command, the shelf and the published
 * JSON Schemas in `docs/formats`.
 *
 * @module
 */
import * as z from 'zod'
import { shapeTypes } from '../shape/shape.ts'

export const bundleFormat = 1

/** What nobody can hold in a diagnosis is refused: counts are whole numbers below 10^16. */
const count = z.int().min(0).max(9_007_199_254_740_991)
const month = z.string().regex(/^20[0-9]{2}-(0[1-9]|1[0-2])$/)
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const id = z.string().regex(/^[a-z2-7]{10}$/)
const namePart = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/)
const eventName = z.string().min(1).max(240)
const path = z.string().max(1_000)

export const manifestSchema = z.strictObject({
  format: z.literal(bundleFormat),
  tool: z.strictObject({ name: z.literal('diagnose'), version: z.string().max(40) }),
  platform: z.string().max(40),
  name: z.strictObject({ institution: namePart, course: namePart, offering: namePart }),
  totals: z.strictObject({
    bytes: count,
    lines: count,
    events: count,
    blank: count,
    comments: count,
    repairedUtf8: count,
    malformed: count,
    categories: count,
    shapes: count,
    courses: count,
    months: z.array(month).max(1_200),
    files: count,
    damagedFiles: count,
    suppressedCategories: count,
    suppressedEvents: count,
  }),
  settings: z.strictObject({
    samplesPerShape: z.int().min(1).max(100),
    minUsers: z.int().min(5).max(1_000_000),
    minCount: z.int().min(1).max(1_000_000),
  }),
  anonymisation: z.strictObject({
    /** Version of the rules and surrogates. */
    rules: z.string().max(40),
    /** Version of the vocabulary. */
    vocabulary: z.string().max(40),
    /** True where the surrogates can be made again; the shelf refuses such a bundle. */
    seeded: z.boolean(),
    keptValues: count,
    replacedValues: count,
    /** What the check of the finished files found. A bundle with findings is never written. */
    check: z.strictObject({ rules: z.string().max(40), findings: z.literal(0) }),
  }),
  files: z.array(z.strictObject({ path: z.string().max(80), sha256, bytes: count })).max(2_000),
})

export type Manifest = z.infer<typeof manifestSchema>

const shapeEntry = z
  .string()
  .max(1_100)
  .refine((entry) => shapeTypes.some((type) => entry.endsWith(` ${type}`)), 'ends in a type')

export const shapesSchema = z.strictObject({
  format: z.literal(bundleFormat),
  categories: z
    .array(
      z.strictObject({
        id,
        event_type: eventName,
        event_source: eventName,
        few_users: z.boolean(),
        aliases: z.array(eventName).max(100),
        months: z.array(month).max(1_200),
        unshaped: count,
        shapes: z
          .array(
            z.strictObject({
              id,
              occurrences: count,
              first_month: month.optional(),
              last_month: month.optional(),
              /** The (path, type) pairs, rising. */
              entries: z.array(shapeEntry).max(20_000),
              /** The same as JSON Schema 2020-12. */
              schema: z.record(z.string(), z.unknown()),
            }),
          )
          .max(20_000),
        fields: z
          .array(
            z.strictObject({
              path,
              types: z.array(z.enum(shapeTypes)).max(shapeTypes.length),
              formats: z.array(z.string().max(40)).max(40),
              occurrences: count,
              first_month: month.optional(),
              last_month: month.optional(),
            }),
          )
          .max(20_000),
      }),
    )
    .max(20_000),
})

export type ShapesFile = z.infer<typeof shapesSchema>

/** A line of `samples/<id>.jsonl`. The event is checked apart, as a tree that keeps number spelling. */
export const sampleLineKeys = ['shape', 'event'] as const
