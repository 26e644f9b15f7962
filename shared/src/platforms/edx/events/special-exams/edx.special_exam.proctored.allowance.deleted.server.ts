import { teamEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedAllowance } from '../../translation/special-exam.ts'

export const rule: EdxRule = {
  eventType: 'edx.special_exam.proctored.allowance.deleted',
  eventSource: 'server',
  meaning: 'The team takes back the exception granted to a learner in a proctored exam.',
  reference: `${teamEvents}edx-special-exam-proctored-allowance-deleted-edx-special-exam-practice-allowance-deleted-and-edx-special-exam-timed-allowance-deleted`,
  toRows: observedAllowance,
}
