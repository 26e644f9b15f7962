import { teamEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedAllowance } from '../../translation/special-exam.ts'

export const rule: EdxRule = {
  eventType: 'edx.special_exam.proctored.allowance.created',
  eventSource: 'server',
  meaning: 'The team grants a learner an exception, e.g. extra time, in a proctored exam.',
  reference: `${teamEvents}edx-special-exam-proctored-allowance-created-edx-special-exam-practice-allowance-created-and-edx-special-exam-timed-allowance-created`,
  toRows: observedAllowance,
}
