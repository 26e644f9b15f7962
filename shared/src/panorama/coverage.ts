/**
 * What each tool would make of the events of a diagnosis: how many it keeps and drops, and which.
 *
 * One tool tells events apart by `event_type`, another by `name`. A line may have both, and they may differ; so a tool is
 * asked for the field that it looks at. A tool that looks at `name` drops every event without one, even where it knows
 * the event type.
 *
 * @module
 */
import type { DiagnosedCategory } from '../diagnosis/diagnosis.ts'
import type { Platform, ToolFacts } from '../platforms/platform.ts'
import { outcomesOf, type Outcome } from './tool-outcome.ts'

/** A number of categories and the events that they have together. */
export interface Share {
  categories: number
  events: number
}

export interface ToolCoverage extends ToolFacts {
  /** Kept wholly or in part. A category counts as kept where any of its events is. */
  kept: Share
  /** Of these, kept in part only. */
  partly: Share
  dropped: Share
  /** Of the dropped ones: the tool knows their type, but looks at `name`, and they have none. */
  unnamed: Share
  /** True where it is not known how many events have which name: then `kept` is the most that it can be. */
  isUpperBound: boolean
}

export type DropReason = 'unknown' | 'no-name'

export interface DroppedEvents {
  category: DiagnosedCategory
  events: number
  reason: DropReason
}

/** How often each other value of the field `name` was seen with a category, where that is known. */
export type AliasCounts = (category: DiagnosedCategory) => ReadonlyMap<string, number> | undefined

/** The tool that keeps most events first. */
export function toolCoverage(
  categories: readonly DiagnosedCategory[],
  platform: Platform,
  aliasCounts: AliasCounts = () => undefined,
): ToolCoverage[] {
  const tools = new Map(platform.tools.map((tool) => [tool.tool, emptyCoverage(tool)]))
  for (const category of categories) {
    const outcomes = outcomesOf(category, platform, aliasCounts(category))
    for (const coverage of tools.values()) addOutcome(coverage, outcomes(coverage))
  }
  return [...tools.values()].sort((a, b) => b.kept.events - a.kept.events || (a.tool < b.tool ? -1 : 1))
}

/** What a tool drops, most events first. */
export function droppedBy(
  tool: ToolFacts,
  categories: readonly DiagnosedCategory[],
  platform: Platform,
  aliasCounts: AliasCounts = () => undefined,
): DroppedEvents[] {
  return categories
    .flatMap((category): DroppedEvents[] => {
      const { unknown, unnamed } = outcomesOf(category, platform, aliasCounts(category))(tool)
      return [
        { category, events: unknown, reason: 'unknown' as const },
        { category, events: unnamed, reason: 'no-name' as const },
      ].filter(({ events }) => events > 0)
    })
    .sort((a, b) => b.events - a.events || (a.category.id < b.category.id ? -1 : 1))
}

function emptyCoverage(tool: ToolFacts): ToolCoverage {
  return { ...tool, kept: nothing(), partly: nothing(), dropped: nothing(), unnamed: nothing(), isUpperBound: false }
}

function nothing(): Share {
  return { categories: 0, events: 0 }
}

function addOutcome(coverage: ToolCoverage, { whole, partly, unknown, unnamed, isUpperBound }: Outcome): void {
  add(coverage.kept, whole + partly)
  if (whole === 0) add(coverage.partly, partly)
  else coverage.partly.events += partly
  if (whole + partly === 0) add(coverage.dropped, unknown + unnamed)
  else coverage.dropped.events += unknown + unnamed
  add(coverage.unnamed, unnamed)
  coverage.isUpperBound ||= isUpperBound
}

function add(share: Share, events: number): void {
  if (events === 0) return
  share.categories++
  share.events += events
}
