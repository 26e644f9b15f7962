/**
 * Decisions of a review that are made with flags, and not page by page.
 *
 * @module
 */
import type { Diagnosis } from '@mooc-panorama/shared/diagnosis/diagnosis.ts'
import type { EventChoice, EventName } from '@mooc-panorama/shared/diagnosis/withheld.ts'
import type { Decisions } from './review-file.ts'

export interface NamedDecisions {
  dropEvent: readonly EventChoice[]
  dropField: readonly string[]
  dropCourse: readonly string[]
  approve: readonly EventChoice[]
}

/** @returns `undefined` where nothing is decided */
export function withNamed(
  { dropEvent, dropField, dropCourse, approve }: NamedDecisions,
  before: Decisions,
  { categories }: Pick<Diagnosis, 'categories'>,
): Decisions | undefined {
  if ([dropEvent, dropField, dropCourse, approve].every((list) => list.length === 0)) return undefined
  const events = dropEvent.flatMap(({ eventType, eventSource }): EventName[] =>
    categories
      .filter((own) => own.eventType === eventType && (eventSource === undefined || own.eventSource === eventSource))
      .map((own) => ({ eventType: own.eventType, eventSource: own.eventSource })),
  )
  const approved = approve.map(({ eventType, eventSource = '' }) => ({ eventType, eventSource }))
  return {
    events: [...before.events, ...events],
    fields: [...new Set([...before.fields, ...dropField])],
    courses: [...new Set([...before.courses, ...dropCourse])],
    approved: [...before.approved, ...approved],
  }
}
