/**
 * Rows of MOOCdb before they have numbers: what they point to is named by its address.
 *
 * @module
 */
import type { Resource } from '../moocdb/resources.ts'
import type { KeptPlace } from '../moocdb/things.ts'
import type { Assessment, CollaborationType, ObservedData, SubmissionStatus } from './act.ts'

/**
 * How the page of a row is known. Only `given` is no inference: `url`, the learner's last page; `panel`, the page is given
 * and its panel is the last one; `assumed-panel`, the first panel; `unknown`, no page at all. `curated`: somebody who knows
 * the course chose it.
 */
export type LocationHow = 'given' | 'url' | 'panel' | 'assumed-panel' | 'unknown' | 'curated'

/** What every row has. */
export interface RowBase {
  /** `undefined`: nobody was signed in. */
  learner: string | undefined
  /** Milliseconds since 1970, UTC. */
  at: number
  course: string | undefined
  ip: string | undefined
  agent: string | undefined
  /** Of the event in the input. */
  position: number
}

/** A page, or a module on it. Of one translation, whose rows go to the same tables. */
export interface Place {
  url: string
  /** What stands behind the address of the page; empty for the page itself. */
  below: string
  /** Both together. */
  resource: string
  /** Address of the module without its parts, and with them. */
  module: string | undefined
  question: string | undefined
  /** The page that the module is on, where rows share it too. */
  page: Place | undefined
  /** The row of the tables that it is. */
  thing: Resource | undefined
  /** What the tables keep of it, when the first row was added. */
  kept: KeptPlace | undefined
}

interface Located {
  url: string
  /** The address, with the module behind it. */
  resource: string
  /** Where many rows share what `resource` names: what is kept of it is found here, and not by its address. */
  place?: Place | undefined
  how: LocationHow
  /** Address of the module without its parts, where there is one. */
  module: string | undefined
  /** Name of the module for people, where the event gives it. */
  title: string | undefined
}

export interface ObservedEventRow extends RowBase, Located {
  eventType: string
  /** Whole seconds to the learner's next row; `null` for nobody. */
  duration: number | null
  /** Whether the duration is the usual one, since the true one cannot be known. */
  durationIsDefault: boolean
  data: ObservedData | undefined
}

export type SubmissionSource = 'browser' | 'server' | 'module'

export interface SubmissionRow extends RowBase, Located {
  source: SubmissionSource
  /** Address of the question; `null` where the event names no problem. */
  problem: string | null
  answer: string | null
  attempt: number | null
  status: SubmissionStatus
  assessment: Assessment | undefined
}

export interface CollaborationRow extends RowBase, Located {
  type: CollaborationType
  id: string | undefined
  parent: string | undefined
  content: string | null
}

export interface EnrolmentRow extends RowBase {
  course: string
}

/** Takes rows as they become complete: an observed event when the learner's next one is known. */
export interface RowSink {
  observedEvent(row: ObservedEventRow): void
  submission(row: SubmissionRow): void
  collaboration(row: CollaborationRow): void
  enrolment(row: EnrolmentRow): void
}
