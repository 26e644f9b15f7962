import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedAttempt } from '../../translation/special-exam.ts'

export const rule: EdxRule = {
  eventType: 'edx.special_exam.timed.attempt.created',
  eventSource: 'server',
  meaning: 'A learner decides to take a timed exam without proctoring. It has not started yet.',
  reference: `${studentEvents}edx-special-exam-proctored-attempt-created-edx-special-exam-practice-attempt-created-and-edx-special-exam-timed-attempt-created`,
  toRows: (event) => observedAttempt(event),
}
