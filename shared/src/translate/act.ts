/**
 * What one event means for MOOCdb, read from the event alone: before its learner's former events say where it happened
 * and the next one says how long it took.
 *
 * @module
 */

/** A page that a learner was on. */
export interface Page {
  /** Canonical address; ends with one slash. Of a sequence, without its panel. */
  url: string
  /** Whether the page is a sequence, which has panels of which one is seen at a time. */
  isSequence: boolean
  /** `1` to `99`, where the address names it. */
  panel: string | undefined
  /** Whether the page shows one unit of a sequence alone, as newer platforms do: it has an address and no panel. */
  isUnit?: boolean
}

/** A module of a course: a video, a problem, a part of a problem. */
export interface ModuleRef {
  /** `i4x://<org>/<course>/` or `block-v1:<org>+<course>+<run>/`. */
  root: string
  /** `<category>/<name>/`. */
  name: string
  /** `2/1/` for a part of a problem, else empty. */
  part: string
}

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** Values by name, or the JSON text of them, where an act was kept as text: nobody but a table reads them. */
export type ObservedData = Record<string, Json> | string

/** The learner did or saw something that takes time. */
export interface Observation {
  kind: 'observation'
  eventType: string
  module?: ModuleRef | undefined
  /** What a researcher needs of the payload and no column holds: positions and speeds of a video, an index of a hint. */
  data?: ObservedData | undefined
}

/** 0 saved, 1 submitted, 2 failed, 3 reset: the codes that published scripts use. */
export type SubmissionStatus = 0 | 1 | 2 | 3

/** The learner answered, saved or reset one question. */
export interface Submission {
  kind: 'submission'
  module: ModuleRef | undefined
  status: SubmissionStatus
  answer: string | null
  attempt: number | null
  assessment?: Assessment | undefined
}

export interface Assessment {
  /** 0 to 1; `null` where the platform has none. */
  grade: number | null
  feedback: string | null
}

export type CollaborationType = 'forum_post' | 'forum_answer' | 'forum_comment' | 'forum_vote' | 'wiki_edit'

/** The learner wrote or voted where others read. */
export interface Collaboration {
  kind: 'collaboration'
  type: CollaborationType
  /** Id that the platform gave it. */
  id: string | undefined
  parent: string | undefined
  /** JSON text with what was written. Exports drop it unless their access level allows it. */
  content: string | null
}

/** The learner joined a course. */
export interface Enrolment {
  kind: 'enrolment'
  course: string
}

export type Act = Observation | Submission | Collaboration | Enrolment

/** All that one event means. No act at all: the event is read and adds nothing. */
export interface Meant {
  acts: readonly Act[]
  /** The page, where the payload knows it better than the event's own field. */
  page?: Page | undefined
  /** The panel of the sequence that the event itself leads to. */
  panel?: string | undefined
  /** Whether the event is a visit of its page. */
  isVisit?: boolean
  /** Whose act it is, where that is another than who was signed in. */
  learner?: string
}
