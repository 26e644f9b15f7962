/**
 * The proof that a shape of an event is translated: the rules are run on every sample of it.
 *
 * @module
 */
import type { ColumnName } from './field-trace.ts'
import type { Translator } from './translator.ts'

export interface ShapeProof {
  samples: number
  /** Samples by what became of them; `failed`: a rule broke down. */
  verdicts: Record<SampleVerdict, number>
  /** Samples whose payload could not be read. */
  badPayloads: number
  /** How many rows the samples give, by table, rising by its name. */
  rows: [table: string, rows: number][]
  /** Columns that are empty for every sample, rising. */
  unfilled: ColumnName[]
  /** Fields that change nothing in any sample, as in a shape; rising. */
  unread: string[]
  /** Whether there is a sample and a rule translates each of them. */
  passes: boolean
}

export type SampleVerdict = 'supported' | 'unknown' | 'invalid' | 'failed'

/** @param samples events, as JSON.parse gives them. Each is translated alone: its learner's other events are not known. */
export function proveShape(samples: readonly unknown[], translator: Translator): ShapeProof {
  const proofs = samples.map((sample) => proveSample(sample, translator))
  const verdicts: ShapeProof['verdicts'] = { supported: 0, unknown: 0, invalid: 0, failed: 0 }
  for (const { verdict } of proofs) verdicts[verdict]++
  const unread = new Set(proofs.flatMap((proof) => proof.unread))
  for (const proof of proofs) for (const path of proof.read) unread.delete(path)
  return {
    samples: samples.length,
    verdicts,
    badPayloads: proofs.filter(({ isPayloadBad }) => isPayloadBad).length,
    rows: countedTables(proofs.flatMap(({ tables }) => tables)),
    unfilled: emptyInAll(proofs),
    unread: [...unread].sort(),
    passes: samples.length > 0 && verdicts.supported === samples.length,
  }
}

interface SampleProof {
  verdict: SampleVerdict
  isPayloadBad: boolean
  /** One for each row. */
  tables: string[]
  unfilled: ColumnName[]
  filled: ColumnName[]
  unread: string[]
  read: string[]
}

function proveSample(sample: unknown, translator: Translator): SampleProof {
  try {
    const [translated] = translator.translate([sample])
    if (translated === undefined || translated.verdict === 'invalid') return { ...nothing, verdict: 'invalid' }
    const { columns, unfilled, rows, choosing, unread } = translator.trace(sample)
    const read = [...columns, ...rows].flatMap(({ paths }) => paths)
    const { verdict, isPayloadBad } = translated
    const tables = translated.rows.map(({ table }) => table)
    const empty = new Set(unfilled.map(columnId))
    const filled = columns.filter((column) => !empty.has(columnId(column)))
    return { verdict, isPayloadBad, tables, unfilled, filled, unread, read: [...read, ...choosing] }
  } catch {
    return { ...nothing, verdict: 'failed' } // a bug of a rule; its error may quote the event
  }
}

const nothing = { isPayloadBad: false, tables: [], unfilled: [], filled: [], unread: [], read: [] }

function countedTables(tables: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const table of tables) counts.set(table, (counts.get(table) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
}

function emptyInAll(proofs: readonly SampleProof[]): ColumnName[] {
  const empty = new Map(proofs.flatMap(({ unfilled }) => unfilled.map((column) => [columnId(column), column])))
  for (const { filled } of proofs) for (const column of filled) empty.delete(columnId(column))
  return [...empty].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { table, column }]) => ({ table, column }))
}

function columnId({ table, column }: ColumnName): string {
  return `${table}.${column}`
}
