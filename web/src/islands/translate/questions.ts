/**
 * What the page asks the thread that translates, and what it is told. A question has all that it needs, so that a thread
 * that was stopped can be replaced by a new one.
 *
 * @module
 */
import type { FieldTrace } from '@mooc-panorama/shared/moocdb/field-trace.ts'
import type { TranslatedEvent } from '@mooc-panorama/shared/moocdb/translator.ts'

/** Characters of a text. More would fill the memory of a phone. */
export const mostCharacters = 5_000_000
/** Events of a text. More cannot be read by people; `diagnose import` translates whole logs. */
export const mostEvents = 1_000

export type Question =
  | { kind: 'translate'; text: string }
  | { kind: 'trace'; text: string; line: number }
  /** The same as `diagnose translate --json`. */
  | { kind: 'report'; text: string }

export interface BoxEvent extends TranslatedEvent {
  /** 1-based, where it begins. */
  line: number
  /** As the text says it; shortened. */
  eventType: string | undefined
  eventSource: string | undefined
  /** What the learner did, by the rule that was found. */
  meaning: string | undefined
  /** Address of the documentation. */
  reference: string | undefined
  /** Address of the event's page on this site. It has nothing but names that are public. */
  address: string | undefined
  /** Sources under which there is a rule for its event type, where there is none under its own. */
  otherSources: readonly string[]
  /** Rows that are not among `rows`, for there are too many to show. */
  rowsLeftOut: number
}

export interface BoxText {
  events: BoxEvent[]
  /** Events after the last one that was read. */
  eventsLeftOut: number
}

export interface Answers {
  translate: BoxText
  /** Absent for an event that cannot be read. */
  trace: FieldTrace | undefined
  report: string
}

export type AnswerTo<Q extends Question> = Answers[Q['kind']]
