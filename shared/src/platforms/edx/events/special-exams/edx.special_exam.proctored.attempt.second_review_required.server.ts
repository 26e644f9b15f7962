import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedAttempt } from '../../translation/special-exam.ts'

export const rule: EdxRule = {
  eventType: 'edx.special_exam.proctored.attempt.second_review_required',
  eventSource: 'server',
  meaning: 'The review of a proctored exam did not approve it, so a second one is needed.',
  reference: sourceCode('openedx/edx-proctoring/blob/master/edx_proctoring/utils.py'),
  toRows: (event) => observedAttempt(event),
}
