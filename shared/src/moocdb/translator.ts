/**
 * Translates events one by one or many, for people: what became of each, its rows, and which field fed which column.
 *
 * The command, the shelf and the page in the browser all use this.
 *
 * @module
 */
import type { Problem } from '../base/problem.ts'
import type { Translation } from '../translate/event-reader.ts'
import { translateEvents } from '../translate/translate.ts'
import { CollectedRows } from './collected-rows.ts'
import { nobody } from './nobody.ts'
import { traceFields, type FieldTrace, type Outcome } from './field-trace.ts'
import { shownRows, type LearnerName, type ShownRow } from './shown-rows.ts'

export interface TranslatedEvent {
  /** `unknown`: no rule is for this event; it is one observed event and no more. */
  verdict: 'supported' | 'unknown' | 'invalid'
  /** Why it is invalid. */
  problem: Problem | undefined
  /** What says what it means: source and type of a rule, `page` or `module`. */
  rule: string | undefined
  /** Whether its payload could not be read, and was left out. */
  isPayloadBad: boolean
  rows: readonly ShownRow[]
}

export interface Translator {
  /** Another one when events come to mean something else. */
  version: string
  /** Translates events together: what one leaves out is taken from those before it. In the order of the input. */
  translate(events: readonly unknown[]): TranslatedEvent[]
  /** What the fields of an event are good for when it stands alone. */
  trace(event: unknown): FieldTrace
}

/** What becomes of an event that cannot be read. */
export function invalidEvent(problem?: Problem): TranslatedEvent {
  return { verdict: 'invalid', problem, rule: undefined, isPayloadBad: false, rows: [] }
}

/** @param defaultOrigin stands before the path of a page where the event names no host */
export function createTranslator(translation: Translation, defaultOrigin = 'https://unknown.example'): Translator {
  const translate = (events: readonly unknown[], learnerName: LearnerName): TranslatedEvent[] => {
    const sink = new CollectedRows()
    const read = translateEvents(translation, events, { defaultOrigin, sink })
    const rows = rowsByEvent(sink.sorted())
    return read.map((event, position) => {
      if (!event.ok) return invalidEvent(event.problem)
      const { rule, isPayloadBad } = event.value
      const own = shownRows(rows.get(position) ?? new CollectedRows(), learnerName)
      return {
        verdict: rule === undefined ? 'unknown' : 'supported',
        problem: undefined,
        rule,
        isPayloadBad,
        rows: own,
      }
    })
  }
  const outcomeOf = (event: unknown): Outcome => {
    const [only = invalidEvent()] = translate([event], (learner) => learner ?? nobody)
    return { rule: only.rule, isValid: only.verdict !== 'invalid', rows: only.rows }
  }
  return {
    version: translation.version,
    translate: (events) => translate(events, countedLearners()),
    trace: (event) => traceFields(event, outcomeOf, translation),
  }
}

/** `learner 1` and so on: nobody's name is shown. */
function countedLearners(): LearnerName {
  const names = new Map<string, string>()
  return (learner) => {
    if (learner === undefined) return nobody
    const name = names.get(learner) ?? `learner ${names.size + 1}`
    names.set(learner, name)
    return name
  }
}

function rowsByEvent(rows: CollectedRows): Map<number, CollectedRows> {
  const byEvent = new Map<number, CollectedRows>()
  const own = ({ position }: { position: number }): CollectedRows => {
    const known = byEvent.get(position) ?? new CollectedRows()
    byEvent.set(position, known)
    return known
  }
  for (const row of rows.observedEvents) own(row).observedEvent(row)
  for (const row of rows.submissions) own(row).submission(row)
  for (const row of rows.collaborations) own(row).collaboration(row)
  for (const row of rows.enrolments) own(row).enrolment(row)
  return byEvent
}
