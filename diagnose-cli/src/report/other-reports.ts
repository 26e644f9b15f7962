/**
 * The classification for programs and for documents: JSON, NDJSON, CSV, Markdown.
 *
 * @module
 */
import { csvText } from '@mooc-panorama/shared/bundle/csv.ts'
import type { Share } from '@mooc-panorama/shared/panorama/coverage.ts'
import { shownSupport } from '../panorama/snapshot.ts'
import type { Classification, ClassificationRow } from './classification.ts'
import { jsonDuplicate, jsonTool, onLines, onlyFields } from './json-parts.ts'
import { markdownCode } from './markdown.ts'
import { grouped, percent } from './plain-text.ts'
import { summaryLine } from './text-report.ts'

/** Names as in the panorama's API. Two runs over the same lines give the same bytes. */
export function jsonReport(classification: Classification): string {
  return JSON.stringify({ ...jsonTotals(classification), categories: classification.rows.map(jsonRow) }, null, 2)
}

/** The figures of the whole on the first line, then a category a line. */
export function ndjsonReport(classification: Classification): string {
  return onLines(jsonTotals(classification), classification.rows.map(jsonRow))
}

/** @param fields of each category */
export function fieldsReport({ rows }: Classification, fields: readonly string[]): string {
  return onlyFields(rows.map(jsonRow), fields)
}

function jsonTotals({ totals, coverage, tools, ...classification }: Classification): Record<string, unknown> {
  return {
    format: 1,
    name: classification.name,
    totals: {
      bytes: totals.bytes,
      lines: totals.lines,
      events: totals.events,
      malformed: totals.malformed,
      blank: totals.blank,
      comments: totals.comments,
      repaired_utf8: totals.repairedUtf8,
      categories: totals.categories,
      shapes: totals.shapes,
      courses: totals.courses,
      months: totals.months,
      files: totals.files,
      damaged_files: totals.damagedFiles,
      suppressed_categories: totals.suppressedCategories,
      suppressed_events: totals.suppressedEvents,
    },
    malformed: classification.malformed,
    withheld: classification.withheld,
    snapshot: { date: classification.snapshotDate },
    coverage: coverage satisfies Record<string, Share>,
    tools: tools.map(jsonTool),
    duplicates: classification.duplicates.map(jsonDuplicate),
  }
}

export const categoryFields = [
  'id',
  'event_type',
  'event_source',
  'occurrences',
  'share',
  'bytes',
  'shapes',
  'courses',
  'few_users',
  'first_month',
  'last_month',
  'documentation',
  'support',
  'support_text',
] as const
export type CategoryField = (typeof categoryFields)[number]

function jsonRow(row: ClassificationRow): Record<CategoryField, unknown> {
  return {
    id: row.id,
    event_type: row.eventType,
    event_source: row.eventSource,
    occurrences: row.occurrences,
    share: row.share,
    bytes: row.bytes,
    shapes: row.shapes,
    courses: row.courses,
    few_users: row.fewUsers,
    first_month: row.firstMonth,
    last_month: row.lastMonth,
    documentation: row.documentation ?? 'unknown',
    ...shownSupport(row),
  }
}

export function csvReport({ rows }: Classification): string {
  return csvText(
    csvColumns,
    rows.map((row) => {
      const { support, support_text } = shownSupport(row)
      const { eventType, eventSource, occurrences, shapes, courses, documentation = 'unknown' } = row
      return [eventType, eventSource, occurrences, shapes, courses, documentation, support, support_text]
    }),
  ).trimEnd()
}

const csvColumns = [
  'event_type',
  'event_source',
  'occurrences',
  'shapes',
  'courses',
  'documentation',
  'support',
  'support_text',
] as const satisfies readonly CategoryField[]

export function markdownReport(classification: Classification): string {
  const { rows } = classification
  return [
    `# ${classification.name}`,
    '',
    summaryLine(classification),
    '',
    '| Event type | Source | Frequency | Share | Shapes | Courses | Documentation | Support |',
    '| --- | --- | ---: | ---: | ---: | ---: | --- | --- |',
    ...rows.map(
      (row) =>
        `| ${markdownCode(row.eventType)} | ${markdownCode(row.eventSource)} | ${grouped(row.occurrences)} | ${percent(row.share, 1)} | ${row.shapes} | ${row.courses} | ${row.documentation ?? 'unknown'} | ${shownSupport(row).support_text} |`,
    ),
  ].join('\n')
}
