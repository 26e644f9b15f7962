import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedAttempt } from '../../translation/special-exam.ts'

export const rule: EdxRule = {
  eventType: 'edx.special_exam.proctored.attempt.verified',
  eventSource: 'server',
  meaning: 'The review of a proctored exam ends with an approval.',
  reference: studentEvents,
  toRows: (event) => observedAttempt(event),
}
