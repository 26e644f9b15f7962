/**
 * What the rules make of every shape of a diagnosis.
 *
 * @module
 */
import type { Diagnosis, DiagnosedCategory, DiagnosedShape } from '@mooc-panorama/shared/diagnosis/diagnosis.ts'
import { proveShape, type ShapeProof } from '@mooc-panorama/shared/moocdb/prove-shape.ts'
import type { Translator } from '@mooc-panorama/shared/moocdb/translator.ts'
import { alignedTable } from '../report/aligned-table.ts'
import { counted, grouped, printable } from '../report/plain-text.ts'

export interface ProvenShape {
  category: DiagnosedCategory
  shape: DiagnosedShape
  proof: ShapeProof
}

/** In the order of the diagnosis: most frequent first. */
export function proveDiagnosis({ categories }: Diagnosis, translator: Translator): ProvenShape[] {
  return categories.flatMap((category) =>
    category.shapes.map((shape) => {
      const samples = shape.samples.map(({ event }): unknown => JSON.parse(event))
      return { category, shape, proof: proveShape(samples, translator) }
    }),
  )
}

export function proofText(proven: readonly ProvenShape[], limit: number): string {
  const shown = proven
    .slice(0, limit)
    .map(({ category, shape, proof }) => [
      printable(category.eventType),
      printable(category.eventSource),
      shape.id,
      grouped(shape.occurrences),
      verdictOf(proof),
      proof.rows.map(([table, rows]) => `${table} ${rows}`).join(', '),
      String(proof.unfilled.length),
      String(proof.unread.length),
    ])
  const table = alignedTable(columns, shown)
  const rest = proven.length - shown.length
  return [table, ...(rest > 0 ? [`… ${counted(rest, 'more shape')} (--limit)`] : []), '', totals(proven)].join('\n')
}

export function proofJson(proven: readonly ProvenShape[], version: string): string {
  const shapes = proven.map(({ category, shape, proof }) => ({
    event_type: category.eventType,
    event_source: category.eventSource,
    shape: shape.id,
    occurrences: shape.occurrences,
    passes: proof.passes,
    samples: proof.samples,
    verdicts: proof.verdicts,
    bad_payloads: proof.badPayloads,
    rows: proof.rows.map(([table, rows]) => ({ table, rows })),
    unfilled: proof.unfilled,
    unread: proof.unread,
  }))
  return JSON.stringify({ format: 1, translation: version, shapes }, null, 2)
}

const columns = [
  { title: 'event type' },
  { title: 'source' },
  { title: 'shape' },
  { title: 'events', align: 'right' as const },
  { title: 'verdict' },
  { title: 'rows of its samples' },
  { title: 'empty columns', align: 'right' as const },
  { title: 'unread fields', align: 'right' as const },
]

function verdictOf({ passes, samples, verdicts }: ShapeProof): string {
  if (passes) return 'passes'
  if (samples === 0) return 'no sample'
  return (['failed', 'invalid', 'unknown'] as const).find((verdict) => verdicts[verdict] > 0) ?? ''
}

function totals(proven: readonly ProvenShape[]): string {
  const passing = proven.filter(({ proof }) => proof.passes)
  const eventsOf = (shapes: readonly ProvenShape[]): number =>
    shapes.reduce((sum, { shape }) => sum + shape.occurrences, 0)
  return `${grouped(passing.length)} of ${counted(proven.length, 'shape')} pass: ${grouped(eventsOf(passing))} of ${counted(eventsOf(proven), 'event')}.`
}
