/**
 * Timed and proctored exams: who set them up, and how a learner's attempt went.
 *
 * @module
 */
import type { Meant } from '../../../translate/act.ts'
import type { EdxEvent } from './edx-event.ts'
import { observed } from './meant.ts'

const ofExam = [
  'exam_id',
  'exam_default_time_limit_mins',
  'exam_is_active',
  'exam_is_practice_exam',
  'exam_is_proctored',
] as const

const ofAttempt = [
  'attempt_id',
  'attempt_status',
  'attempt_allowed_time_limit_mins',
  'attempt_event_elapsed_time_secs',
] as const

/** The team did something with an exam, or a learner came to it. The exam is a subsection of the course. */
export function observedExam(event: EdxEvent, keep: readonly string[] = [], person?: unknown): Meant {
  return observed(event, {
    module: event.module(event.fields.exam_content_id, 'sequential'),
    keep: [...ofExam, ...keep],
    person,
  })
}

/**
 * An attempt went on, for the learner or for somebody else: teams delete attempts, the software of the exam reports. Its code
 * stays out, since that software lets people in by it.
 */
export function observedAttempt(event: EdxEvent, keep: readonly string[] = []): Meant {
  return observedExam(event, [...ofAttempt, ...keep], event.fields.attempt_user_id)
}

/** A learner was granted an exception, or lost it. Its value is kept where it is a number: else it is a person's words. */
export function observedAllowance(event: EdxEvent): Meant {
  const { allowance_value: value, allowance_user_id: learner } = event.fields
  const isNumber = typeof value === 'number' || (typeof value === 'string' && /^\d{1,6}(?:\.\d{1,6})?$/.test(value))
  return observedExam(event, isNumber ? ['allowance_key', 'allowance_value'] : ['allowance_key'], learner)
}
