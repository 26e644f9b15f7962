/**
 * Coverage for people, as a table and as Markdown.
 *
 * @module
 */
import { alignedTable } from './aligned-table.ts'
import type { Classification } from './classification.ts'
import {
  boundLines,
  dropReasons,
  measures,
  shareCells,
  suppressedLines,
  toolCells,
  toolColumns,
  type CoverageReport,
  type ToolWithDropped,
} from './coverage-cells.ts'
import { markdownCode } from './markdown.ts'
import { counted, grouped, percent, printable } from './plain-text.ts'

export function coverageTable({ classification, tools, listsDropped }: CoverageReport, limit: number): string {
  const { totals, snapshotDate } = classification
  const head = alignedTable(
    [
      { title: `Panorama of ${snapshotDate}` },
      { title: 'Events', align: 'right' },
      { title: 'Event types', align: 'right' },
    ],
    measures.map((measure) => [measure, ...shareCells(classification.coverage[measure], classification)]),
  )
  return [
    `${classification.name} · ${counted(totals.events, 'event')} of ${counted(classification.rows.length, 'event type')}`,
    ...suppressedLines(classification),
    '',
    head,
    '',
    toolTable(tools, classification),
    ...boundLines(tools),
    ...(listsDropped ? tools.flatMap((tool) => droppedLines(tool, classification, limit)) : []),
  ].join('\n')
}

export function coverageMarkdown({ classification, tools, listsDropped }: CoverageReport): string {
  return [
    `# ${classification.name}: coverage`,
    '',
    row([`Panorama of ${classification.snapshotDate}`, 'Events', 'Event types']),
    '| --- | ---: | ---: |',
    ...measures.map((measure) => row([measure, ...shareCells(classification.coverage[measure], classification)])),
    '',
    row(toolColumns.map(({ title }) => title)),
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...tools.map(({ coverage }) => row(toolCells(coverage, classification))),
    ...(listsDropped
      ? tools.flatMap(({ coverage, dropped }) => [
          '',
          `## Dropped by ${coverage.tool}`,
          '',
          row(['Event type', 'Source', 'Events', 'Why']),
          '| --- | --- | ---: | --- |',
          ...dropped.map(({ category, events, reason }) =>
            row([
              markdownCode(category.eventType),
              markdownCode(category.eventSource),
              grouped(events),
              dropReasons[reason],
            ]),
          ),
        ])
      : []),
  ].join('\n')
}

function toolTable(tools: readonly ToolWithDropped[], classification: Classification): string {
  return alignedTable(
    toolColumns,
    tools.map(({ coverage }) => toolCells(coverage, classification)),
  )
}

function droppedLines({ coverage, dropped }: ToolWithDropped, { totals }: Classification, limit: number): string[] {
  if (dropped.length === 0) return ['', `${coverage.tool} drops nothing.`]
  const table = alignedTable(
    [
      { title: `Dropped by ${coverage.tool}` },
      { title: 'Source' },
      { title: 'Events', align: 'right' },
      { title: 'Share', align: 'right' },
      { title: 'Why' },
    ],
    dropped
      .slice(0, limit)
      .map(({ category, events, reason }) => [
        printable(category.eventType),
        printable(category.eventSource),
        grouped(events),
        percent(events, totals.events),
        dropReasons[reason],
      ]),
  )
  const left = dropped.length - limit
  return ['', table, ...(left > 0 ? [`… ${grouped(left)} more (--limit ${dropped.length} shows all)`] : [])]
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
