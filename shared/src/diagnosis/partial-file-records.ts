/**
 * The records of a partial state's written form (docs/formats/partial-state.md), as schemas.
 *
 * @module
 */
import * as z from 'zod'
import { problems } from '../base/problem.ts'
import { countedNetworks } from './merge-figures.ts'
import type { MalformedCause } from './partial.ts'
import { partialFileLimits, partialFormat, partialWarning, type PartialMaking } from './partial-making.ts'
import { runKeyOf } from './run-key.ts'
import { defaultScanSettings } from './scan-settings.ts'

const mostOf = defaultScanSettings({ low: 0, high: 0 })

/** 2^53 itself is no count: it could be 2^53 + 1. */
const count = z.int().min(0).max(Number.MAX_SAFE_INTEGER)
const positive = count.min(1)
/** 52 bits. */
const rank = z
  .int()
  .min(0)
  .max(2 ** 52 - 1)
const month = z.string().regex(/^20[0-9]{2}-(0[1-9]|1[0-2])$/)
const months = z.array(z.tuple([month, positive])).max(1_200)
const name = z.string().min(1).max(240)
const word = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._+-]{0,39}$/)
const upTo = (most: number) => z.int().min(1).max(most)

const settings = z.strictObject({
  samplesPerShape: upTo(100),
  maxSampleBytes: upTo(mostOf.maxSampleBytes),
  maxCandidates: upTo(mostOf.maxCandidates),
  maxShapes: upTo(mostOf.maxShapes),
  maxShapeBytes: upTo(mostOf.maxShapeBytes),
  maxCourses: upTo(mostOf.maxCourses),
  minUsers: upTo(1_000),
}) satisfies z.ZodType<PartialMaking['settings']>

/** A list that mirrors the problem codes: `line.…` without the word before the dot. */
const malformedCauses = Object.keys(problems)
  .filter((code) => code.startsWith('line.'))
  .map((code) => code.slice('line.'.length) as MalformedCause) // MalformedCause is made of these codes

export const partialRecords = {
  partial: z.strictObject({
    record: z.literal('partial'),
    format: z.literal(partialFormat),
    warning: z.literal(partialWarning),
    tool: word,
    platform: word,
    vocabulary: word,
    key: z.string().refine((text) => runKeyOf(text) !== undefined),
    settings,
  }),
  file: z.strictObject({
    record: z.literal('file'),
    place: z
      .string()
      .regex(/^[0-9a-f]{32}$/)
      .nullable(),
    bytes: count,
    damaged: z.boolean(),
  }),
  totals: z.strictObject({
    record: z.literal('totals'),
    bytes: count,
    lines: count,
    events: count,
    blank: count,
    comments: count,
    repairedUtf8: count,
    leftOut: count,
    malformed: z.array(z.tuple([z.enum(malformedCauses), positive])).max(malformedCauses.length),
    months,
    courses: z.array(rank).max(mostOf.maxCourses),
    limits: z.array(z.tuple([name, rank])).max(100),
  }),
  entries: z.strictObject({
    record: z.literal('entries'),
    entries: z.array(z.string().min(1).max(1_000)).min(1).max(partialFileLimits.entriesInRecord),
  }),
  category: z.strictObject({
    record: z.literal('category'),
    eventType: name,
    eventSource: name,
    naming: z.enum(['listed', 'template', 'candidate', 'unlisted']),
    occurrences: positive,
    bytes: count,
    unshaped: count,
    shapeLimit: rank.nullable(),
    aliases: z.array(z.tuple([name, positive])).max(10_000),
    months,
    courses: z.array(rank).max(mostOf.maxCourses),
    users: z.array(rank).max(1_000),
    networks: z.array(rank).max(countedNetworks),
  }),
  shape: z.strictObject({
    record: z.literal('shape'),
    occurrences: positive,
    firstMonth: month.nullable(),
    lastMonth: month.nullable(),
    longestLine: count.max(mostOf.maxSampleBytes),
    /** Places in the list of all entries. */
    entries: z.array(count).min(1),
  }),
  /** The raw event is the next line. */
  sample: z.strictObject({ record: z.literal('sample'), rank }),
  end: z.strictObject({
    record: z.literal('end'),
    records: positive,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
}

export type RecordKind = keyof typeof partialRecords
export type PartialRecord<K extends RecordKind = RecordKind> = {
  [Kind in K]: z.infer<(typeof partialRecords)[Kind]>
}[K]
