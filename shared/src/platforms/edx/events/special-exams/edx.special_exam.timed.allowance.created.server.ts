import { teamEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedAllowance } from '../../translation/special-exam.ts'

export const rule: EdxRule = {
  eventType: 'edx.special_exam.timed.allowance.created',
  eventSource: 'server',
  meaning: 'The team grants a learner an exception, e.g. extra time, in a timed exam without proctoring.',
  reference: `${teamEvents}edx-special-exam-proctored-allowance-created-edx-special-exam-practice-allowance-created-and-edx-special-exam-timed-allowance-created`,
  toRows: observedAllowance,
}
