import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedAttempt } from '../../translation/special-exam.ts'

export const rule: EdxRule = {
  eventType: 'edx.special_exam.practice.attempt.review_received',
  eventSource: 'server',
  meaning: 'The review of a practice exam with proctoring software arrives; the verdict has events of its own.',
  reference: sourceCode('openedx/edx-proctoring/blob/master/edx_proctoring/utils.py'),
  toRows: (event) => observedAttempt(event, ['review_status']),
}
