/**
 * The rows of a bundle's tables, as schemas. In a file every cell is text.
 *
 * @module
 */
import * as z from 'zod'
import { problems } from '../base/problem.ts'
import type { MalformedCause } from '../diagnosis/partial.ts'
import { countCell, eventName, label, monthCell, path, positiveCell } from './schema-parts.ts'
import type { csvHeaders } from './layout.ts'

const malformedCauses = Object.keys(problems)
  .filter((code) => code.startsWith('line.'))
  .map((code) => code.slice('line.'.length)) as MalformedCause[] // the keys of `problems` are its codes

/** Columns in the order of the file. */
export const rowSchemas = {
  classification: z.strictObject({
    event_type: eventName,
    event_source: eventName,
    occurrences: countCell,
    /** Of all events, with six decimals. */
    share: z.string().regex(/^[01]\.[0-9]{6}$/),
    shapes: countCell,
    courses: countCell,
    first_month: monthCell,
    last_month: monthCell,
  }),
  keptValues: z.strictObject({ path, value: z.string().max(1_000), rule: label, count: positiveCell }),
  redactions: z.strictObject({ path, rule: label, count: positiveCell }),
  malformed: z.strictObject({ cause: z.enum(malformedCauses), count: positiveCell }),
} satisfies Record<keyof typeof csvHeaders, z.ZodObject>

export type Table = keyof typeof rowSchemas

/** A row as it was read, and where it stands. */
export type Row<T extends Table> = z.infer<(typeof rowSchemas)[T]> & { line: number }
