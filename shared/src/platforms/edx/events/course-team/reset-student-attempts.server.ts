import { oldTeamEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedProblem } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'reset-student-attempts',
  eventSource: 'server',
  meaning: "A team member sets one learner's number of attempts at one problem back to zero.",
  reference: oldTeamEvents,
  toRows: (event) => observedProblem(event, ['old_attempts']),
}
