import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedAttempt } from '../../translation/special-exam.ts'

export const rule: EdxRule = {
  eventType: 'edx.special_exam.practice.attempt.submitted',
  eventSource: 'server',
  meaning: 'A learner submits a practice exam with proctoring software.',
  reference: `${studentEvents}edx-special-exam-proctored-attempt-submitted-edx-special-exam-practice-attempt-submitted-and-edx-special-exam-timed-attempt-submitted`,
  toRows: (event) => observedAttempt(event),
}
