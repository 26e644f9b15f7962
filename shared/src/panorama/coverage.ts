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
import type { ToolSupport } from './event-page.ts'

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

/** The events of one category as one tool takes them. All four add up to its occurrences. */
interface Outcome {
  whole: number
  partly: number
  unknown: number
  unnamed: number
  isUpperBound: boolean
}

type Level = ToolSupport['supported']
const levels: readonly Level[] = ['no', 'partly', 'yes']

function outcomesOf(
  category: DiagnosedCategory,
  platform: Platform,
  counts: ReadonlyMap<string, number> | undefined,
): (tool: ToolFacts) => Outcome {
  const { occurrences, eventType, aliases } = category
  const byType = claimsFor(category, eventType, platform)
  const claims = new Map([eventType, ...aliases].map((name) => [name, claimsFor(category, name, platform)]))
  const levelUnder = (tool: ToolFacts, name: string): Level => claims.get(name)?.get(tool.tool) ?? 'no'
  const named = eventsWithName(category)

  return (tool) => {
    const outcome = { whole: 0, partly: 0, unknown: 0, unnamed: 0, isUpperBound: false }
    if (tool.matchesOn === 'event_type') {
      addEvents(outcome, byType.get(tool.tool) ?? 'no', occurrences)
      return outcome
    }
    const best = bestOf([...claims.keys()].map((name) => levelUnder(tool, name)))
    if (counts === undefined) {
      outcome.isUpperBound = aliases.some((name) => levelUnder(tool, name) !== levelUnder(tool, eventType))
      addEvents(outcome, best, named)
    } else {
      let rest = named
      for (const [name, count] of counts) {
        const events = Math.min(rest, count)
        addEvents(outcome, levelUnder(tool, name), events)
        rest -= events
      }
      addEvents(outcome, levelUnder(tool, eventType), rest)
    }
    outcome[best === 'no' ? 'unknown' : 'unnamed'] += occurrences - named
    return outcome
  }
}

/** Of several claims of one tool the best one counts. */
function claimsFor({ platform: id, eventSource }: DiagnosedCategory, name: string, platform: Platform) {
  const best = new Map<string, Level>()
  for (const { tool, supported } of platform.supportOf({ platform: id, eventType: name, eventSource }, [])) {
    best.set(tool, bestOf([best.get(tool) ?? 'no', supported]))
  }
  return best
}

/** By the field table, which knows every shaped event; the others are taken to be like these. */
function eventsWithName({ occurrences, unshaped, fields }: DiagnosedCategory): number {
  const shaped = occurrences - unshaped
  if (shaped <= 0) return occurrences
  const field = fields.find(({ path, types }) => path === 'name' && types.includes('string'))
  return Math.min(occurrences, Math.round((occurrences * (field?.occurrences ?? 0)) / shaped))
}

function bestOf(claimed: readonly Level[]): Level {
  return levels[Math.max(0, ...claimed.map((level) => levels.indexOf(level)))] ?? 'no'
}

function addEvents(outcome: Outcome, level: Level, events: number): void {
  outcome[level === 'yes' ? 'whole' : level === 'partly' ? 'partly' : 'unknown'] += events
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
