/**
 * A translation rule of one edX event type from one source.
 *
 * @module
 */
import type { EventRule } from '../../../translate/rule.ts'
import type { EdxEvent } from './edx-event.ts'

export type EdxRule = EventRule<EdxEvent>

/** What `rules.gen.ts` finds a rule by. */
export function ruleKey(eventType: string, eventSource: string): string {
  return `${eventSource} ${eventType}`
}
