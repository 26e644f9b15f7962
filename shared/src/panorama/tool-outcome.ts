/**
 * What a tool makes of the events of one category: which it keeps, wholly or in part, and why it drops the others.
 *
 * @module
 */
import type { DiagnosedCategory } from '../diagnosis/diagnosis.ts'
import type { Platform, ToolFacts } from '../platforms/platform.ts'
import type { ToolSupport } from './event-page.ts'

/** The events of one category as one tool takes them. All four add up to its occurrences. */
export interface Outcome {
  whole: number
  partly: number
  unknown: number
  unnamed: number
  isUpperBound: boolean
}

type Level = ToolSupport['supported']
const levels: readonly Level[] = ['no', 'partly', 'yes']

/** @param counts how often each other value of the field `name` was seen, where that is known */
export function outcomesOf(
  category: DiagnosedCategory,
  platform: Platform,
  counts: ReadonlyMap<string, number> | undefined,
): (tool: ToolFacts) => Outcome {
  const { occurrences, eventType, aliases } = category
  const claims = new Map([eventType, ...aliases].map((name) => [name, claimsFor(category, name, platform)]))
  const levelUnder = (tool: ToolFacts, name: string): Level => claims.get(name)?.get(tool.tool) ?? 'no'
  const named = eventsWithName(category)

  return (tool) => {
    const outcome = { whole: 0, partly: 0, unknown: 0, unnamed: 0, isUpperBound: false }
    if (tool.matchesOn === 'event_type') {
      addEvents(outcome, levelUnder(tool, eventType), occurrences)
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
