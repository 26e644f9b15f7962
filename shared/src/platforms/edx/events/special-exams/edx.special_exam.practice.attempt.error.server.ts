import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedAttempt } from '../../translation/special-exam.ts'

export const rule: EdxRule = {
  eventType: 'edx.special_exam.practice.attempt.error',
  eventSource: 'server',
  meaning:
    'A practice exam with proctoring software ends in an error, e.g. because the proctoring software was lost touch with.',
  reference: `${studentEvents}edx-special-exam-proctored-attempt-error-and-edx-special-exam-practice-attempt-error`,
  toRows: (event) => observedAttempt(event),
}
