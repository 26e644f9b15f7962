/**
 * What an event says by question: what was answered, and how the platform judged it.
 *
 * @module
 */
import { formFields } from '../../../shape/payload-text.ts'
import type { Assessment } from '../../../translate/act.ts'
import { recordOf } from '../json-value.ts'
import type { EdxEvent } from './edx-event.ts'
import type { ByQuestion } from './event-payload.ts'
import { knownKey, type KnownValue } from './known-value.ts'

export function answersOf(event: EdxEvent): ByQuestion<unknown> {
  const { formAnswers } = event
  if (formAnswers !== undefined) return formAnswers
  const { form } = event
  if (form !== undefined) return byQuestion(form.keys(), (key) => form.get(key))
  if (event.payload.answers !== undefined) return event.payload.answers
  // Browsers send the answers of a reset as a form.
  const answers = event.value('answers')
  const written = typeof answers === 'string' ? formFields(answers) : undefined
  if (written !== undefined) return byQuestion(written.keys(), (key) => written.get(key))
  const record = recordOf(answers)
  return byQuestion(Object.keys(record), (key) => record[key])
}

export function assessmentsOf(event: EdxEvent): ByQuestion<Assessment | undefined> {
  const { assessments } = event.payload
  if (assessments !== undefined) return assessments
  const record = recordOf(event.value('correct_map'))
  return byQuestion(Object.keys(record), (key) => {
    const { correctness, npoints, msg } = recordOf(record[key])
    return assessment(correctness, npoints, msg)
  })
}

export const noAssessments: ByQuestion<Assessment | undefined> = { keys: [], values: [] }

/**
 * Finds where a key stands; -1 where it does not. Both objects of an event name the same questions in the same order, so the
 * likely place is asked first; a line that somebody made may have a hundred thousand others.
 */
export function placesIn({ keys }: ByQuestion<unknown>): (key: KnownValue, likely: number) => number {
  let places: Map<unknown, number> | undefined
  return (key, likely) => {
    if (keys[likely] === key) return likely
    places ??= new Map(keys.map(({ value }, place) => [value, place]))
    return places.get(key.value) ?? -1
  }
}

function byQuestion<Value>(keys: Iterable<string>, valueOf: (key: string) => Value): ByQuestion<Value> {
  const found: ByQuestion<Value> = { keys: [], values: [] }
  for (const key of keys) {
    found.keys.push(knownKey(key))
    found.values.push(valueOf(key))
  }
  return found
}

/** What the platform says of one answer, as it says it. */
export function assessment(correctness: unknown, points: unknown, msg: unknown): Assessment | undefined {
  const message = typeof msg === 'string' && msg !== '' ? msg : null
  if (correctness === 'correct') return { grade: 1, feedback: message }
  if (correctness === 'incorrect') return { grade: 0, feedback: message }
  if (correctness === 'incomplete') return { grade: null, feedback: correctness }
  if (correctness !== 'partially-correct') return undefined
  const isGrade = typeof points === 'number' && points >= 0 && points <= 1
  return { grade: isGrade ? points : null, feedback: correctness }
}
