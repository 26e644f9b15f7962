/**
 * Parts that several reports for programs have in common. Names as in the panorama's API.
 *
 * @module
 */
import type { ToolCoverage } from '@mooc-panorama/shared/panorama/coverage.ts'
import type { DuplicateHint } from '@mooc-panorama/shared/panorama/duplicates.ts'

export function jsonTool({ tool, matchesOn, kept, partly, dropped, unnamed, isUpperBound }: ToolCoverage) {
  return { tool, matches_on: matchesOn, kept, partly, dropped, unnamed, kept_is_upper_bound: isUpperBound }
}

export function jsonDuplicate({ action, traces }: DuplicateHint) {
  return {
    action,
    traces: traces.map(({ categories, occurrences }) => ({
      occurrences,
      categories: categories.map(({ id, eventType, eventSource, occurrences: own }) => ({
        id,
        event_type: eventType,
        event_source: eventSource,
        occurrences: own,
      })),
    })),
  }
}

/** A report of rows on lines: what is said of all of them, then a row a line. */
export function onLines(head: object, rows: readonly object[]): string {
  return [head, ...rows].map((line) => JSON.stringify(line)).join('\n')
}

/** Only some fields of each row, in the order in which they were asked for; `null` where a row has none. */
export function onlyFields(rows: readonly Readonly<Record<string, unknown>>[], fields: readonly string[]): string {
  const objects = rows.map((row) => Object.fromEntries(fields.map((field) => [field, row[field] ?? null])))
  return JSON.stringify(objects, null, 2)
}
