/**
 * Coverage for programs, as CSV and as JSON.
 *
 * @module
 */
import { csvText } from '@mooc-panorama/shared/bundle/csv.ts'
import type { Share } from '@mooc-panorama/shared/panorama/coverage.ts'
import { measures, type CoverageReport } from './coverage-report.ts'
import { jsonTool } from './json-parts.ts'

/** One row for each measure and tool; where what is dropped was asked for, one for each dropped event type instead. */
export function coverageCsv({ classification, tools, listsDropped }: CoverageReport): string {
  if (listsDropped) {
    const rows = tools.flatMap(({ coverage: { tool }, dropped }) =>
      dropped.map(({ category, events, reason }) => [tool, category.eventType, category.eventSource, events, reason]),
    )
    return csvText(['tool', 'event_type', 'event_source', 'dropped_events', 'reason'], rows).trimEnd()
  }
  const header = [
    'measure',
    'events',
    'all_events',
    'event_types',
    'all_event_types',
    'partly_events',
    'unnamed_events',
  ]
  const all = (share: Share) => [
    share.events,
    classification.totals.events,
    share.categories,
    classification.rows.length,
  ]
  return csvText(header, [
    ...measures.map((measure) => [measure, ...all(classification.coverage[measure]), '', '']),
    ...tools.map(({ coverage: { tool, kept, partly, unnamed } }) => [
      tool,
      ...all(kept),
      partly.events,
      unnamed.events,
    ]),
  ]).trimEnd()
}

/** @param limit of dropped event types, for each tool */
export function coverageJson({ classification, tools }: CoverageReport, limit: number): string {
  const { name, totals, rows, snapshotDate, coverage } = classification
  return JSON.stringify(
    {
      format: 1,
      name,
      totals: { events: totals.events, categories: rows.length, suppressed_events: totals.suppressedEvents },
      snapshot: { date: snapshotDate },
      coverage,
      tools: tools.map((tool) => ({
        ...jsonTool(tool.coverage),
        largest_dropped: tool.dropped.slice(0, limit).map(({ category, events, reason }) => ({
          id: category.id,
          event_type: category.eventType,
          event_source: category.eventSource,
          events,
          reason,
        })),
      })),
    },
    null,
    2,
  )
}
