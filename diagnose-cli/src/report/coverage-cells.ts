/**
 * Coverage in cells and sentences, which the table, Markdown and the page show: what the panorama knows of a diagnosis, and
 * what each tool keeps of it.
 *
 * @module
 */
import type { DroppedEvents, Share, ToolCoverage } from '@mooc-panorama/shared/panorama/coverage.ts'
import type { Classification } from './classification.ts'
import { counted, grouped, percent } from './plain-text.ts'

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

export const dropReasons: Record<DroppedEvents['reason'], string> = {
  unknown: 'the tool does not know it',
  'no-name': 'known, but without the field name',
}

export const toolColumns = [
  { title: 'Tool' },
  { title: 'Kept', align: 'right' },
  { title: 'Only in part', align: 'right' },
  { title: 'Dropped', align: 'right' },
  { title: 'No name', align: 'right' },
  { title: 'Event types kept', align: 'right' },
] as const

export function toolCells(
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

export function shareCells({ events, categories }: Share, { totals, rows }: Classification): string[] {
  return [percent(events, totals.events), `${grouped(categories)} of ${grouped(rows.length)}`]
}

/** What the shares of tools do not say by themselves. */
export function boundLines(tools: readonly ToolWithDropped[]): string[] {
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

export function suppressedLines({ totals }: Classification): string[] {
  if (totals.suppressedEvents === 0) return []
  return [`${counted(totals.suppressedEvents, 'event')} left out by --min-count count as not covered.`]
}
