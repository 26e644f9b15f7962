/**
 * What the owner of the log keeps back of a diagnosis that is being made.
 *
 * @module
 */
import type { Diagnosis } from '@mooc-panorama/shared/diagnosis/diagnosis.ts'
import { joinedTables, type TabledDiagnosis } from '@mooc-panorama/shared/diagnosis/rule-tables.ts'
import {
  everything,
  isBelow,
  isChosen,
  type Choices,
  type EventName,
} from '@mooc-panorama/shared/diagnosis/withheld.ts'
import type { WithholdOptions } from '@mooc-panorama/shared/diagnosis/withheld-copies.ts'
import { withhold } from '@mooc-panorama/shared/diagnosis/withhold.ts'
import type { Io } from '../io.ts'
import { grouped, printable } from '../report/plain-text.ts'
import { noDecisions, type Decisions } from '../review/review-file.ts'

export interface KeepBack {
  choices: Choices
  /** Keys of courses of which no event is counted. Raw text of the log. */
  courses: readonly string[]
  /** Names that are shown although no rule shows them. */
  approvals: readonly EventName[]
  /** What of it was decided in a review; it stays with the diagnosis, for the next review. */
  decided: Decisions
}

export const nothingKeptBack: KeepBack = { choices: everything, courses: [], approvals: [], decided: noDecisions }

/** Events of courses that were left out while the log was read. */
export interface LeftOutCourses {
  courses: number
  events: number
}

/** Leaves out what was chosen. */
export function keptBack(
  given: TabledDiagnosis,
  { choices }: Pick<KeepBack, 'choices'>,
  { leftOut = noCourses, ...options }: WithholdOptions & { leftOut?: LeftOutCourses | undefined },
): TabledDiagnosis {
  return withhold(withCourses(given, leftOut), choices, options)
}

const noCourses: LeftOutCourses = { courses: 0, events: 0 }

function withCourses(given: TabledDiagnosis, { courses, events }: LeftOutCourses): TabledDiagnosis {
  if (courses === 0) return given
  const { diagnosis } = given
  const withheld = { profile: 'full' as const, categories: 0, events, fields: 0, samples: 0, courses }
  const totals = { ...diagnosis.totals, events: diagnosis.totals.events + events }
  return { ...given, diagnosis: { ...diagnosis, ...joinedTables([diagnosis]), totals, withheld } }
}

/** Says what a choice did not find: it would else be taken for left out. @param whole with everything in it */
export function tellUnmatched(
  { categories }: Diagnosis,
  { choices, courses }: Pick<KeepBack, 'choices' | 'courses'>,
  leftOut: LeftOutCourses | undefined,
  io: Pick<Io, 'err'>,
): void {
  const missing = courses.length - (leftOut?.courses ?? 0)
  if (missing > 0) {
    io.err(
      `${grouped(missing)} of the courses to leave out ${missing === 1 ? 'has' : 'have'} no event here: is the key spelled as in the log?`,
    )
  }
  const events = [...choices.excludedEvents, ...choices.onlyEvents]
  for (const choice of events) {
    if (categories.some((category) => isChosen([choice], category))) continue
    io.err(`No event type of this diagnosis is called ${printable(choice.eventType)}: nothing was left out for it.`)
  }
  const paths = new Set(categories.flatMap(({ fields }) => fields.map(({ path }) => path)))
  for (const field of choices.excludedFields) {
    if ([...paths].some((path) => isBelow(path, [field]))) continue
    io.err(`No event of this diagnosis has the field ${printable(field)}: nothing was left out for it.`)
  }
}
