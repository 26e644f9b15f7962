import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedAttempt } from '../../translation/special-exam.ts'

export const rule: EdxRule = {
  eventType: 'edx.special_exam.timed.attempt.ready_to_submit',
  eventSource: 'server',
  meaning: 'A learner is done with a timed exam without proctoring and is asked to submit it.',
  reference: `${studentEvents}edx-special-exam-proctored-attempt-ready-to-submit-edx-special-exam-practice-attempt-ready-to-submit-and-edx-special-exam-timed-attempt-ready-to-submit`,
  toRows: (event) => observedAttempt(event),
}
