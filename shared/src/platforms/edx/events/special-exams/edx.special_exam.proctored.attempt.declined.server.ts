import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedAttempt } from '../../translation/special-exam.ts'

export const rule: EdxRule = {
  eventType: 'edx.special_exam.proctored.attempt.declined',
  eventSource: 'server',
  meaning: 'A learner chooses to take a proctored exam without being proctored.',
  reference: studentEvents,
  toRows: (event) => observedAttempt(event),
}
