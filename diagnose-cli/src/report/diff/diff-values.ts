/**
 * The difference of two diagnoses for programs: JSON, NDJSON, CSV. The same two give the same bytes.
 *
 * @module
 */
import { csvText } from '@mooc-panorama/shared/bundle/csv.ts'
import { onLines, onlyFields } from '../json-parts.ts'
import { snakeCased } from '../snake-case.ts'
import { diffRows, type DiffRow } from './diff-rows.ts'
import type { NamedDiff } from './diff-texts.ts'

/** Of a row, which is one change. */
export const diffFields = [
  'change',
  'event_type',
  'event_source',
  'before',
  'after',
  'before_per_1000',
  'after_per_1000',
  'detail',
] as const
type DiffField = (typeof diffFields)[number]

export function diffJson(named: NamedDiff): string {
  const { before: _before, after: _after, months: _months, ...changes } = named.diff
  return JSON.stringify(snakeCased({ ...head(named), ...changes }), null, 2)
}

/** The two on the first line, then a change a line. */
export function diffNdjson(named: NamedDiff): string {
  return onLines(snakeCased(head(named)) as object, rowsOf(named)) // an object stays one
}

export function diffOnlyFields(named: NamedDiff, fields: readonly string[]): string {
  return onlyFields(rowsOf(named), fields)
}

export function diffCsv(named: NamedDiff): string {
  const rows = rowsOf(named).map((row) => [
    row.change,
    row.event_type,
    row.event_source,
    row.before,
    row.after,
    row.before_per_1000?.toFixed(3) ?? '',
    row.after_per_1000?.toFixed(3) ?? '',
    row.detail,
  ])
  return csvText(diffFields, rows).trimEnd()
}

function head({ diff, before, after }: NamedDiff) {
  return {
    format: 1,
    before: { name: before, ...diff.before },
    after: { name: after, ...diff.after },
    months: diff.months,
  }
}

function rowsOf({ diff }: NamedDiff) {
  return diffRows(diff).map(rowObject)
}

function rowObject({ change, eventType, eventSource, before, after, rates, detail }: DiffRow) {
  return {
    change,
    event_type: eventType,
    event_source: eventSource,
    before,
    after,
    before_per_1000: rates?.before,
    after_per_1000: rates?.after,
    detail,
  } satisfies Record<DiffField, unknown>
}
