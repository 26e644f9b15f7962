import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedAttempt } from '../../translation/special-exam.ts'

export const rule: EdxRule = {
  eventType: 'edx.special_exam.proctored.attempt.review_received',
  eventSource: 'server',
  meaning: 'The review of a proctored exam arrives; the verdict has events of its own.',
  reference: studentEvents,
  toRows: (event) => observedAttempt(event, ['review_status']),
}
