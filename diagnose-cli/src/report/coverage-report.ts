/**
 * Coverage for people, as a table and as Markdown: what the panorama knows of a diagnosis, and what each tool keeps of it.
 *
 * @module
 */
import type { DroppedEvents, Share, ToolCoverage } from '@mooc-panorama/shared/panorama/coverage.ts'
import { alignedTable } from './aligned-table.ts'
import type { Classification } from './classification.ts'
import { markdownCode } from './markdown.ts'
import { counted, grouped, percent, printable } from './plain-text.ts'

export interface CoverageReport {
  classification: Classification
  /** Those that were asked for, the one that keeps most events first. */
  tools: ToolWithDropped[]
  /** Whether what they drop is listed for people; programs get it anyway. */
  listsDropped: boolean
}

export interface ToolWithDropped {
  coverage: ToolCoverage
  /** Most events first. */
  dropped: DroppedEvents[]
}

export const measures = ['known', 'documented', 'supported'] as const

const reasons: Record<DroppedEvents['reason'], string> = {
  unknown: 'the tool does not know it',
  'no-name': 'known, but without the field name',
}

export function coverageTable({ classification, tools, listsDropped }: CoverageReport, limit: number): string {
  const { totals, snapshotDate } = classification
  const head = alignedTable(
    [
      { title: `Panorama of ${snapshotDate}` },
      { title: 'Events', align: 'right' },
      { title: 'Event types', align: 'right' },
    ],
    measures.map((measure) => [measure, ...shares(classification.coverage[measure], classification)]),
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
    ...measures.map((measure) => row([measure, ...shares(classification.coverage[measure], classification)])),
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
              reasons[reason],
            ]),
          ),
        ])
      : []),
  ].join('\n')
}

const toolColumns = [
  { title: 'Tool' },
  { title: 'Kept', align: 'right' },
  { title: 'Only in part', align: 'right' },
  { title: 'Dropped', align: 'right' },
  { title: 'No name', align: 'right' },
  { title: 'Event types kept', align: 'right' },
] as const

function toolTable(tools: readonly ToolWithDropped[], classification: Classification): string {
  return alignedTable(
    toolColumns,
    tools.map(({ coverage }) => toolCells(coverage, classification)),
  )
}

function toolCells(
  { tool, kept, partly, dropped, unnamed, isUpperBound }: ToolCoverage,
  { totals, rows }: Classification,
) {
  return [
    tool,
    `${isUpperBound ? 'at most ' : ''}${percent(kept.events, totals.events)}`,
    percent(partly.events, totals.events),
    percent(dropped.events, totals.events),
    percent(unnamed.events, totals.events),
    `${grouped(kept.categories)} of ${grouped(rows.length)}`,
  ]
}

function boundLines(tools: readonly ToolWithDropped[]): string[] {
  const named = tools.filter(({ coverage }) => coverage.matchesOn === 'name').map(({ coverage }) => coverage.tool)
  const isAtMost = tools.some(({ coverage }) => coverage.isUpperBound)
  return [
    ...(named.length === 0
      ? []
      : [`No name: ${named.join(', ')} tell events apart by the field name and drop those without.`]),
    ...(isAtMost
      ? ['At most: how often each name was seen stands in local/ of the diagnosis, which is not here.']
      : []),
  ]
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
        reasons[reason],
      ]),
  )
  const left = dropped.length - limit
  return ['', table, ...(left > 0 ? [`… ${grouped(left)} more (--limit ${dropped.length} shows all)`] : [])]
}

function suppressedLines({ totals }: Classification): string[] {
  if (totals.suppressedEvents === 0) return []
  return [`${counted(totals.suppressedEvents, 'event')} left out by --min-count count as not covered.`]
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function shares({ events, categories }: Share, { totals, rows }: Classification): string[] {
  return [percent(events, totals.events), `${grouped(categories)} of ${grouped(rows.length)}`]
}
