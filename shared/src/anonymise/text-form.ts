/**
 * What a form of text is, and what is known of the event around it.
 *
 * @module
 */
import type { Platform } from '../platforms/platform.ts'
import type { EventScope } from './event-scope.ts'
import type { EventTexts } from './event-texts.ts'
import type { Place } from './place.ts'
import type { TimePlan } from './time-plan.ts'
import type { Moment } from './timestamp-spelling.ts'

/** What is known of an event before its first value is replaced. */
export interface EventFacts {
  platform: Platform
  /** What stands in fields of user names, trimmed and in lower case. */
  identities: ReadonlySet<string>
  /** The event's own time. */
  near: Moment | undefined
  texts: EventTexts
}

/** The facts, and what hands out the surrogates. */
export interface Treatment extends EventFacts {
  scope: EventScope
  times: TimePlan
  /** How many texts lie around this one: URLs in URLs, forms in forms. */
  depth: number
}

export interface TextForm {
  /** As in `redaction.csv`. */
  kind: string
  /** As in the field table. */
  format: string
  matches(text: string, place: Place, facts: EventFacts): boolean
  surrogate(text: string, place: Place, treatment: Treatment): string
}
