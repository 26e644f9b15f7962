import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedAttempt } from '../../translation/special-exam.ts'

export const rule: EdxRule = {
  eventType: 'edx.special_exam.proctored.attempt.onboarding_pending',
  eventSource: 'server',
  meaning: "A proctored exam is barred while the learner's onboarding awaits review.",
  reference: sourceCode('openedx/edx-proctoring/blob/master/edx_proctoring/utils.py'),
  toRows: (event) => observedAttempt(event),
}
