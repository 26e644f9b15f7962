import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedAttempt } from '../../translation/special-exam.ts'

export const rule: EdxRule = {
  eventType: 'edx.special_exam.practice.attempt.ready_to_start',
  eventSource: 'server',
  meaning: 'The software is set up and a learner could now start a practice exam with proctoring software.',
  reference: `${studentEvents}edx-special-exam-proctored-attempt-ready-to-start-and-edx-special-exam-practice-attempt-ready-to-start`,
  toRows: (event) => observedAttempt(event),
}
