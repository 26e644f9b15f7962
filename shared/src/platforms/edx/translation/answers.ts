/**
 * What an event says by question: what was answered, and how the platform judged it.
 *
 * @module
 */
import type { EntriesOfLine } from '../../../scan/field-record.ts'
import { decodedInForm, formFields } from '../../../shape/payload-text.ts'
import type { Assessment } from '../../../translate/act.ts'
import { recordOf } from '../json-value.ts'
import type { EdxEvent } from './edx-event.ts'
import { judgement } from './event-fields.ts'
import { knownKey, type KnownValue } from './known-value.ts'

/** In the order of the event; no key comes twice. */
export interface ByQuestion<Value> {
  keys: KnownValue[]
  values: Value[]
}

export function answersOf(event: EdxEvent): ByQuestion<unknown> {
  const { spelledForm } = event
  const spelled = spelledForm === undefined ? undefined : formAnswers(spelledForm)
  if (spelled !== undefined) return spelled
  const { form } = event
  if (form !== undefined) return byQuestion(form.keys(), (key) => form.get(key))
  const entries = event.entries('answers')
  if (entries !== undefined) return valuesIn(entries, (index) => entries.value(index, 1))
  // Browsers send the answers of a reset as a form.
  const answers = event.value('answers')
  const written = typeof answers === 'string' ? formFields(answers) : undefined
  if (written !== undefined) return byQuestion(written.keys(), (key) => written.get(key))
  const record = recordOf(answers)
  return byQuestion(Object.keys(record), (key) => record[key])
}

export function assessmentsOf(event: EdxEvent): ByQuestion<Assessment | undefined> {
  const entries = event.entries('correct_map')
  if (entries !== undefined) {
    const { correctness, points, message } = judgement
    return valuesIn(entries, (index) =>
      assessment(entries.value(index, correctness), () => entries.value(index, points), entries.value(index, message)),
    )
  }
  const record = recordOf(event.value('correct_map'))
  return byQuestion(Object.keys(record), (key) => {
    const { correctness, npoints, msg } = recordOf(record[key])
    return assessment(correctness, () => npoints, msg)
  })
}

export const noAssessments: ByQuestion<Assessment | undefined> = { keys: [], values: [] }

/** Where the key stands; -1 where it does not. @param likely place: both objects of an event name the same questions */
export function placeOfKey({ keys }: ByQuestion<unknown>, key: KnownValue, likely: number): number {
  return keys[likely] === key ? likely : keys.findIndex((other) => other === key || other.value === key.value)
}

/** @returns `undefined` where a key comes twice, and makes a list */
function formAnswers(form: EntriesOfLine<KnownValue>): ByQuestion<unknown> | undefined {
  const found: ByQuestion<unknown> = { keys: [], values: [] }
  for (let index = 0; index < form.count; index++) {
    const { key, isList } = form.key(index).formKey
    if (found.keys.includes(key)) return undefined
    const answer = decodedInForm(String(form.value(index, 1)))
    found.keys.push(key)
    found.values.push(isList ? [answer] : answer)
  }
  return found
}

function valuesIn<Value>(entries: EntriesOfLine<KnownValue>, valueOf: (index: number) => Value): ByQuestion<Value> {
  const found: ByQuestion<Value> = { keys: [], values: [] }
  for (let index = 0; index < entries.count; index++) {
    found.keys.push(entries.key(index))
    found.values.push(valueOf(index))
  }
  return found
}

function byQuestion<Value>(keys: Iterable<string>, valueOf: (key: string) => Value): ByQuestion<Value> {
  const found: ByQuestion<Value> = { keys: [], values: [] }
  for (const key of keys) {
    found.keys.push(knownKey(key))
    found.values.push(valueOf(key))
  }
  return found
}

function assessment(correctness: unknown, points: () => unknown, msg: unknown): Assessment | undefined {
  const message = typeof msg === 'string' && msg !== '' ? msg : null
  if (correctness === 'correct') return { grade: 1, feedback: message }
  if (correctness === 'incorrect') return { grade: 0, feedback: message }
  if (correctness === 'incomplete') return { grade: null, feedback: correctness }
  if (correctness !== 'partially-correct') return undefined
  const grade = points()
  const isGrade = typeof grade === 'number' && grade >= 0 && grade <= 1
  return { grade: isGrade ? grade : null, feedback: correctness }
}
