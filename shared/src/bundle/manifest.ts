/**
 * The files of a bundle that are JSON, as schemas. One description serves the command, the shelf and the published
 * JSON Schemas in `docs/formats`.
 *
 * @module
 */
import * as z from 'zod'
import { profiles } from '../diagnosis/withheld.ts'
import { shapeTypes } from '../shape/shape.ts'
import { bundleFilePattern } from './layout.ts'
import { count, eventName, id, label, lastNamePart, month, namePart, path, sha256, word } from './schema-parts.ts'

export const bundleFormat = 1

/** Version of the keep rules and surrogates. */
export const anonymisationRules = '1'

/** Version of the checks that `checkBundle` makes. */
export const checkRules = '1'

export const manifestSchema = z.strictObject({
  format: z.literal(bundleFormat),
  tool: z.strictObject({ name: z.literal('diagnose'), version: word }),
  platform: word,
  name: z.strictObject({ institution: namePart, course: namePart, offering: lastNamePart }),
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
  /** What the owner of the log has kept back, as sums. Absent where there is nothing. */
  withheld: z
    .strictObject({
      profile: z.enum(profiles),
      categories: count,
      events: count,
      fields: count,
      samples: count,
      courses: count,
    })
    .optional(),
  anonymisation: z.strictObject({
    /** Version of the rules and surrogates. */
    rules: word,
    /** Version of the vocabulary. */
    vocabulary: word,
    /** True where the surrogates can be made again; the shelf refuses such a bundle. */
    seeded: z.boolean(),
    keptValues: count,
    replacedValues: count,
    /** Event types that are named since the owner of the log has approved it (rule K3). Absent where there is none. */
    approvals: z
      .array(z.strictObject({ event_type: eventName, event_source: eventName }))
      .max(1_000)
      .optional(),
    /** What the check of the finished files found. A bundle with findings is never written. */
    check: z.strictObject({ rules: word, findings: z.literal(0) }),
  }),
  files: z.array(z.strictObject({ path: z.string().regex(bundleFilePattern), sha256, bytes: count })).max(2_000),
})

export type Manifest = z.infer<typeof manifestSchema>

/** `<path> <type>`, e.g. `context.course_id string`. */
const shapeEntry = z
  .string()
  .max(1_100)
  .regex(new RegExp(`^\\S* (${shapeTypes.map((type) => type.replace(/[()]/g, '\\$&')).join('|')})$`))

export const shapesSchema = z.strictObject({
  format: z.literal(bundleFormat),
  categories: z
    .array(
      z.strictObject({
        id,
        event_type: eventName,
        event_source: eventName,
        few_users: z.boolean(),
        /** Seen from fewer than three networks; with few_users it is the evidence for the category's name. */
        few_networks: z.boolean(),
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
              formats: z.array(label).max(40),
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

/** A line of `samples/<id>.jsonl`. The event itself is read apart, so that its numbers keep their spelling. */
export const sampleLineSchema = z.strictObject({ shape: id, event: z.record(z.string(), z.unknown()) })
