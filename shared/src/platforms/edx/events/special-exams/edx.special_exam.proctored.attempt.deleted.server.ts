import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedAttempt } from '../../translation/special-exam.ts'

export const rule: EdxRule = {
  eventType: 'edx.special_exam.proctored.attempt.deleted',
  eventSource: 'server',
  meaning: "The team or an administrator removes a learner's attempt at a proctored exam.",
  reference: `${studentEvents}edx-special-exam-proctored-attempt-deleted-edx-special-exam-practice-attempt-deleted-and-edx-special-exam-timed-attempt-deleted`,
  toRows: (event) => observedAttempt(event),
}
