/**
 * What stayed and what was replaced, for each sample apart, so that one of them can be left out later.
 *
 * @module
 */
import * as z from 'zod'
import { plainJson } from '../base/plain-json.ts'
import type { DiagnosedCategory, Diagnosis, KeptValue, Redaction, Sample } from './diagnosis.ts'
import { byPath } from './order.ts'

export interface RuleTables {
  keptValues: readonly KeptValue[]
  redactions: readonly Redaction[]
}

/** By the sample itself: of two with one text, each may have lost something else, as the value of a key that comes again. */
export type SampleTables = ReadonlyMap<Sample, RuleTables>

export interface TabledDiagnosis {
  diagnosis: Diagnosis
  tables: SampleTables
}

/** In the order of the diagnosis. */
export function samplesIn(categories: readonly Pick<DiagnosedCategory, 'shapes'>[]): Sample[] {
  return categories.flatMap(({ shapes }) => shapes.flatMap(({ samples }) => samples))
}

/** In the order of the diagnosis. */
export function sampleTexts({ categories }: Pick<Diagnosis, 'categories'>): string[] {
  return samplesIn(categories).map(({ event }) => event)
}

export function tablesOfSamples(samples: readonly Sample[], tables: SampleTables): RuleTables[] {
  return samples.map((sample) => tables.get(sample) ?? noRows)
}

const noRows: RuleTables = { keptValues: [], redactions: [] }

/** One table of all. Rising. */
export function joinedTables(tables: Iterable<RuleTables>): { keptValues: KeptValue[]; redactions: Redaction[] } {
  const keptValues = new RowCounts<KeptValue>()
  const redactions = new RowCounts<Redaction>()
  for (const table of tables) {
    keptValues.add(table.keptValues)
    redactions.add(table.redactions)
  }
  return { keptValues: keptValues.joined(), redactions: redactions.joined() }
}

/** Rows of the same path, value and rule are one. Rising. */
export function joined<Row extends CountedRow>(rows: readonly Row[]): Row[] {
  const counts = new RowCounts<Row>()
  counts.add(rows)
  return counts.joined()
}

type CountedRow = { path: string; value?: string; rule: string; count: number }

/** Rows of many samples, of which most are the same objects. */
class RowCounts<Row extends CountedRow> {
  private readonly times = new Map<Row, number>()

  add(rows: readonly Row[]): void {
    for (const row of rows) this.times.set(row, (this.times.get(row) ?? 0) + 1)
  }

  joined(): Row[] {
    const byId = new Map<string, Row>()
    for (const [row, times] of this.times) {
      const id = `${row.path}\u241f${row.value ?? ''}\u241f${row.rule}`
      const known = byId.get(id)
      if (known === undefined) byId.set(id, { ...row, count: row.count * times })
      else known.count += row.count * times
    }
    return [...byId.values()].sort(byPath)
  }
}

const row = { path: z.string().max(2_000), rule: z.string().max(100), count: z.int().min(1) }
const tablesSchema = z.strictObject({
  format: z.literal(1),
  /** One for each sample, in the order of the diagnosis. */
  samples: z
    .array(
      z.strictObject({
        keptValues: z.array(z.strictObject({ ...row, value: z.string().max(1_000) })).max(100_000),
        redactions: z.array(z.strictObject(row)).max(100_000),
      }),
    )
    .max(1_000_000),
})

/** For a file that stays with the owner. */
export function tablesText({ diagnosis, tables }: TabledDiagnosis): string {
  return `${JSON.stringify({ format: 1, samples: tablesOfSamples(samplesIn(diagnosis.categories), tables) })}\n`
}

/** @returns `undefined` where the text is no such file, or its rows are not those of the diagnosis */
export function tablesOf(text: string, diagnosis: Diagnosis): SampleTables | undefined {
  const { success, data } = tablesSchema.safeParse(plainJson(text))
  const samples = samplesIn(diagnosis.categories)
  if (!success || data.samples.length !== samples.length) return undefined
  const own = joinedTables([diagnosis])
  const isOfIt = JSON.stringify(rowsOf(joinedTables(data.samples))) === JSON.stringify(rowsOf(own))
  return isOfIt ? new Map(samples.map((sample, i) => [sample, data.samples[i] ?? noRows])) : undefined
}

/** Without what depends on the order of an object's keys. */
function rowsOf({ keptValues, redactions }: RuleTables): unknown[] {
  return [
    keptValues.map(({ path, value, rule, count }) => [path, value, rule, count]),
    redactions.map(({ path, rule, count }) => [path, rule, count]),
  ]
}
