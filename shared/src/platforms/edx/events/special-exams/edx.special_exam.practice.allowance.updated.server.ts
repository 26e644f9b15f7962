import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedAllowance } from '../../translation/special-exam.ts'

export const rule: EdxRule = {
  eventType: 'edx.special_exam.practice.allowance.updated',
  eventSource: 'server',
  meaning: 'The team changes the exception granted to a learner in a practice exam with proctoring software.',
  reference: sourceCode('openedx/edx-proctoring/blob/master/edx_proctoring/utils.py'),
  toRows: observedAllowance,
}
