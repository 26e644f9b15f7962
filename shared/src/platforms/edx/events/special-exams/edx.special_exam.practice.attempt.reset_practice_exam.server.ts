import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedAttempt } from '../../translation/special-exam.ts'

export const rule: EdxRule = {
  eventType: 'edx.special_exam.practice.attempt.reset_practice_exam',
  eventSource: 'server',
  meaning: "A learner's attempt at a practice exam with proctoring software is reset for another try.",
  reference: sourceCode('openedx/edx-proctoring/blob/master/edx_proctoring/utils.py'),
  toRows: (event) => observedAttempt(event),
}
