/**
 * What is known of one event type, from what is shipped with the command and the kept snapshot. Nobody is asked.
 *
 * @module
 */
import { nearestNames } from '@mooc-panorama/shared/base/nearest-names.ts'
import type { EventCategory } from '@mooc-panorama/shared/diagnosis/category.ts'
import type { CatalogueFacts, ToolSupport } from '@mooc-panorama/shared/panorama/event-page.ts'
import type { SnapshotCategory } from '@mooc-panorama/shared/panorama/snapshot.ts'
import type { Status } from '@mooc-panorama/shared/panorama/status.ts'
import { edx } from '@mooc-panorama/shared/platforms/edx/edx.ts'
import { meanings } from '@mooc-panorama/shared/platforms/edx/meanings.ts'
import { edxNameAliases, otherNamesOf } from '@mooc-panorama/shared/platforms/edx/name-aliases.ts'
import { doneInPart, type Snapshot } from '../panorama/snapshot.ts'

export interface ExplainedEvent {
  eventType: string
  /** Other names that its events go by. */
  aliases: string[]
  facts: CatalogueFacts
  /** One for each source that the snapshot lists, by source; of one source only, where it was asked for. */
  categories: ExplainedCategory[]
}

export interface ExplainedCategory {
  eventSource: string
  documentation: Status
  support: Status
  /** `DONE for 3 of 4 shapes`, where it is so. */
  supportPart: string | undefined
  tools: ToolSupport[]
}

/** @returns the event, or the names that are most like this one */
export function explainEvent(
  eventType: string,
  source: string | undefined,
  snapshot: Snapshot,
): { known: ExplainedEvent } | { near: string[] } {
  const categories = snapshot.categories.filter((category) => category.event_type === eventType)
  const asked = categories.filter(({ event_source }) => source === undefined || event_source === source)
  const aliases = otherNamesOf(eventType)
  // What an older name means is known of its events; whether an event of that name is known is asked without its aliases.
  const isKnown = categories.length > 0 || meanings.has(eventType) || edxNameAliases.has(eventType)
  if (!isKnown || (source !== undefined && asked.length === 0)) return { near: nearNames(eventType, source, snapshot) }
  const facts = edx.factsOf({ platform: edx.id, eventType, eventSource: source ?? '' }, aliases)
  const explained = asked.map((category) => explainCategory(category, aliases))
  return { known: { eventType, aliases, facts, categories: explained.sort(bySource) } }
}

function explainCategory(row: SnapshotCategory, aliases: readonly string[]): ExplainedCategory {
  const { event_type, event_source, documentation, support } = row
  const category: EventCategory = { platform: edx.id, eventType: event_type, eventSource: event_source }
  const tools = edx.supportOf(category, aliases)
  return { eventSource: event_source, documentation, support, supportPart: doneInPart(row), tools }
}

/** Of a known type under another source, that type with its sources; else the types that are like it. */
function nearNames(eventType: string, source: string | undefined, { categories }: Snapshot): string[] {
  const own = categories.filter((category) => category.event_type === eventType)
  if (source !== undefined && own.length > 0)
    return own.map(({ event_source }) => `${eventType} --source ${event_source}`).sort()
  return nearestNames(eventType, new Set([...categories.map(({ event_type }) => event_type), ...meanings.keys()]), 5)
}

function bySource(a: ExplainedCategory, b: ExplainedCategory): number {
  return a.eventSource < b.eventSource ? -1 : 1
}
