import { teamEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedScore } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.grades.problem.state_deleted',
  eventSource: 'server',
  meaning: "A team member deletes a learner's state in a problem, and with it the score.",
  reference: teamEvents,
  toRows: (event) => observedScore(event, ['event_transaction_type']),
}
