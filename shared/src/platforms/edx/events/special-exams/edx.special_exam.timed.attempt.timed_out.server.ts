import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedAttempt } from '../../translation/special-exam.ts'

export const rule: EdxRule = {
  eventType: 'edx.special_exam.timed.attempt.timed_out',
  eventSource: 'server',
  meaning: 'The time of a timed exam without proctoring is over. Mostly the platform logs a submission instead.',
  reference: sourceCode('openedx/edx-proctoring/blob/master/edx_proctoring/utils.py'),
  toRows: (event) => observedAttempt(event),
}
