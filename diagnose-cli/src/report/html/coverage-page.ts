/**
 * `diagnose coverage -o html`: what is known and supported, and what each tool keeps and drops.
 *
 * @module
 */
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
} from '../coverage-cells.ts'
import { counted, grouped, percent } from '../plain-text.ts'
import { eventName } from './parts.ts'
import { tablesPage, type PageTable } from './tables-page.ts'

/** The same diagnosis and snapshot give the same bytes. */
export function coveragePage({ classification, tools, listsDropped }: CoverageReport): string {
  const { name, totals, rows, snapshotDate } = classification
  return tablesPage({
    kind: 'Coverage',
    title: name,
    lead: [
      `${counted(totals.events, 'event')} of ${counted(rows.length, 'event type')}`,
      ...suppressedLines(classification),
      ...boundLines(tools),
    ],
    tables: [
      {
        id: 'panorama',
        title: `Panorama of ${snapshotDate}`,
        columns: [{ title: 'What is' }, number('Events'), number('Event types')],
        rows: measures.map((measure) => [measure, ...shareCells(classification.coverage[measure], classification)]),
      },
      {
        id: 'tools',
        title: 'Tools',
        columns: toolColumns.map(({ title }, i) => (i === 0 ? { title } : number(title))),
        rows: tools.map(({ coverage }) => toolCells(coverage, classification)),
      },
      ...(listsDropped ? tools.map((tool, i) => droppedTable(tool, totals.events, i)) : []),
    ],
  })
}

function droppedTable({ coverage, dropped }: ToolWithDropped, events: number, i: number): PageTable {
  return {
    id: `dropped-${i + 1}`,
    title: `Dropped by ${coverage.tool}`,
    columns: [{ title: 'Event type' }, number('Events'), number('Share'), { title: 'Why' }],
    rows: dropped.map(({ category, events: own, reason }) => [
      eventName(category),
      grouped(own),
      percent(own, events),
      dropReasons[reason],
    ]),
  }
}

function number(title: string) {
  return { title, isNumber: true }
}
