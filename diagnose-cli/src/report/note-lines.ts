/**
 * Notes below the table: what is told twice, and what costs disk.
 *
 * @module
 */
import type { DuplicateTrace } from '@mooc-panorama/shared/panorama/duplicates.ts'
import type { Classification } from './classification.ts'
import { byteSize, grouped, percent, printable } from './plain-text.ts'

/** Shown at most; the rest stands in the other reports. */
const mostCosts = 3

export function duplicateLines({ duplicates }: Pick<Classification, 'duplicates'>): string[] {
  if (duplicates.length === 0) return []
  const lines = duplicates.map(
    ({ action, traces }) => `  ${action.replace(/[.]$/, '')}: ${traces.map(traceText).join(', ')}`,
  )
  return ['One action, several events (add them up, and it counts more than once):', ...lines, '']
}

/** What one would stop logging to save the most. */
export function costLines({ rows, totals }: Pick<Classification, 'rows' | 'totals'>): string[] {
  const costs = rows.flatMap((row) => (row.bytes === undefined ? [] : [{ ...row, bytes: row.bytes }]))
  const largest = costs.sort((a, b) => b.bytes - a.bytes || (a.id < b.id ? -1 : 1)).slice(0, mostCosts)
  if (largest.length === 0) return []
  const texts = largest.map(
    ({ eventType, eventSource, bytes }) =>
      `${printable(eventType)} ${printable(eventSource)} ${percent(bytes, totals.bytes)} (${byteSize(bytes)})`,
  )
  return [`Most of the ${byteSize(totals.bytes)}: ${texts.join(', ')}`, '']
}

function traceText({ categories: [first, ...others], occurrences }: DuplicateTrace): string {
  const name = first === undefined ? '' : `${printable(first.eventType)} ${printable(first.eventSource)}`
  return `${name}${others.length === 0 ? '' : ` and ${others.length} more`} ${grouped(occurrences)}`
}
