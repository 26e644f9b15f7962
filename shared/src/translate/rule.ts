/**
 * What the translator must be told of one event type.
 *
 * @module
 */
import type { Meant } from './act.ts'

/** @template Event the platform's events, normalised */
export interface EventRule<Event> {
  eventType: string
  eventSource: string
  /** What happened, in one sentence. */
  meaning: string
  /** Address of the documentation that the fields come from. */
  reference: string
  /** What the event means for MOOCdb. Pure: the same event gives the same. */
  toRows(event: Event): Meant
}
