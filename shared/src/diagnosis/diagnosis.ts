/**
 * A diagnosis: what a log holds, with nothing of it that a rule does not allow to be shown.
 *
 * It is what the bundle's files say, as one value. The command makes it of a partial state, the shelf reads it from a
 * bundle; both use the same types.
 *
 * @module
 */
import type { Shape, ShapeId, ShapeType } from '../shape/shape.ts'
import type { CategoryId, EventCategory } from './category.ts'
import type { MalformedCause, Month } from './partial.ts'
import type { EventName, Withheld } from './withheld.ts'

export interface Diagnosis {
  name: DiagnosisName
  totals: DiagnosisTotals
  malformed: { cause: MalformedCause; count: number }[]
  /** Most frequent first, then by source and type. */
  categories: DiagnosedCategory[]
  keptValues: KeptValue[]
  redactions: Redaction[]
  /** Absent where the owner has kept nothing back. */
  withheld?: Withheld | undefined
  /** Names that are shown since the owner of the log has approved them, rising; absent where there is none. */
  approvals?: EventName[] | undefined
}

/** `<institution>-<course>-<offering>`; see `diagnosis-name.ts`. */
export interface DiagnosisName {
  institution: string
  course: string
  offering: string
}

export interface DiagnosisTotals {
  bytes: number
  lines: number
  events: number
  blank: number
  comments: number
  repairedUtf8: number
  malformed: number
  categories: number
  /** Distinct (category, shape) pairs: the complexity of the dataset (thesis, 4.1.1). */
  shapes: number
  courses: number
  /** Months in which there is an event, rising. */
  months: Month[]
  /** Input files, and how many of them were damaged. */
  files: number
  damagedFiles: number
  /** Categories and events left out because of `--min-count`. */
  suppressedCategories: number
  suppressedEvents: number
}

export interface DiagnosedCategory extends EventCategory {
  id: CategoryId
  occurrences: number
  courses: number
  /** Seen by fewer than k users. */
  fewUsers: boolean
  /** Seen from fewer than three networks. */
  fewNetworks: boolean
  /** Values of `name` seen with it, rising. */
  aliases: string[]
  months: Month[]
  /** Events whose shape was not kept. */
  unshaped: number
  /** Most frequent first, then by id. */
  shapes: DiagnosedShape[]
  fields: Field[]
}

export interface DiagnosedShape {
  id: ShapeId
  occurrences: number
  firstMonth: Month | undefined
  lastMonth: Month | undefined
  shape: Shape
  samples: Sample[]
}

/** An event with every value replaced that no rule lets pass. */
export interface Sample {
  /** JSON text on one line; number spelling as in the log. */
  event: string
}

/** One line of the field table. */
export interface Field {
  /** As in a shape. */
  path: string
  types: ShapeType[]
  /** Forms of its strings, as seen in the sampled lines: `timestamp`, `email`, `usage key`… */
  formats: string[]
  /** Events of the category that have it. */
  occurrences: number
  firstMonth: Month | undefined
  lastMonth: Month | undefined
}

export interface KeptValue {
  path: string
  value: string
  /** The rule that let it pass, e.g. `K0.enum`. */
  rule: string
  count: number
}

export interface Redaction {
  path: string
  /** The kind of surrogate, e.g. `email`. */
  rule: string
  count: number
}

/** First and last of the months of a rising list. */
export function monthSpan(months: readonly Month[]): { firstMonth: Month | undefined; lastMonth: Month | undefined } {
  return { firstMonth: months[0], lastMonth: months.at(-1) }
}
