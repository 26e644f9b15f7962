/**
 * Coverage for programs: JSON, NDJSON, CSV.
 *
 * @module
 */
import { csvText } from '@mooc-panorama/shared/bundle/csv.ts'
import type { Share } from '@mooc-panorama/shared/panorama/coverage.ts'
import { measures, type CoverageReport } from './coverage-cells.ts'
import { jsonTool, onLines, onlyFields } from './json-parts.ts'

/** Of a row, which is a measure or a tool. */
const shareFields = [
  'measure',
  'events',
  'all_events',
  'event_types',
  'all_event_types',
  'partly_events',
  'unnamed_events',
] as const
/** Of a row, where what is dropped was asked for. */
const droppedFields = ['tool', 'event_type', 'event_source', 'dropped_events', 'reason'] as const
export const coverageFields = [...shareFields, ...droppedFields] as const

type CoverageRow = Readonly<Partial<Record<(typeof coverageFields)[number], string | number>>>

/** The fields of a row. */
export function rowFields(listsDropped: boolean): readonly (typeof coverageFields)[number][] {
  return listsDropped ? droppedFields : shareFields
}

export function coverageCsv(report: CoverageReport): string {
  const fields = rowFields(report.listsDropped)
  return csvText(
    fields,
    rowsOf(report).map((row) => fields.map((field) => row[field] ?? '')),
  ).trimEnd()
}

/** The whole on the first line, then a row of the CSV a line. */
export function coverageNdjson(report: CoverageReport): string {
  return onLines(head(report), rowsOf(report))
}

export function coverageOnlyFields(report: CoverageReport, fields: readonly string[]): string {
  return onlyFields(rowsOf(report), fields)
}

/** @param limit of dropped event types, for each tool */
export function coverageJson(report: CoverageReport, limit: number): string {
  const { classification, tools } = report
  return JSON.stringify(
    {
      ...head(report),
      coverage: classification.coverage,
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

function head({ classification: { name, totals, rows, snapshotDate } }: CoverageReport) {
  return {
    format: 1,
    name,
    totals: { events: totals.events, categories: rows.length, suppressed_events: totals.suppressedEvents },
    snapshot: { date: snapshotDate },
  }
}

/** One for each measure and tool; where what is dropped was asked for, one for each dropped event type instead. */
function rowsOf({ classification, tools, listsDropped }: CoverageReport): CoverageRow[] {
  if (listsDropped) {
    return tools.flatMap(({ coverage: { tool }, dropped }) =>
      dropped.map(({ category, events, reason }) => ({
        tool,
        event_type: category.eventType,
        event_source: category.eventSource,
        dropped_events: events,
        reason,
      })),
    )
  }
  const all = (share: Share) => ({
    events: share.events,
    all_events: classification.totals.events,
    event_types: share.categories,
    all_event_types: classification.rows.length,
  })
  return [
    ...measures.map((measure) => ({ measure, ...all(classification.coverage[measure]) })),
    ...tools.map(({ coverage: { tool, kept, partly, unnamed } }) => ({
      measure: tool,
      ...all(kept),
      partly_events: partly.events,
      unnamed_events: unnamed.events,
    })),
  ]
}
