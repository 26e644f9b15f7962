import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedAttempt } from '../../translation/special-exam.ts'

export const rule: EdxRule = {
  eventType: 'edx.special_exam.timed.attempt.started',
  eventSource: 'server',
  meaning: 'A learner starts working on a timed exam without proctoring.',
  reference: `${studentEvents}edx-special-exam-proctored-attempt-started-edx-special-exam-practice-attempt-started-and-edx-special-exam-timed-attempt-started`,
  toRows: (event) => observedAttempt(event),
}
