import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedAttempt } from '../../translation/special-exam.ts'

export const rule: EdxRule = {
  eventType: 'edx.special_exam.proctored.attempt.rejected',
  eventSource: 'server',
  meaning: 'The review of a proctored exam ends with a rejection.',
  reference: studentEvents,
  toRows: (event) => observedAttempt(event),
}
