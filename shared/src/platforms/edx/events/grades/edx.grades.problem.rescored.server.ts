import { teamEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedScore } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.grades.problem.rescored',
  eventSource: 'server',
  meaning: "A team member has a learner's problem rescored and the new score is stored.",
  reference: teamEvents,
  toRows: (event) =>
    observedScore(event, ['new_weighted_earned', 'new_weighted_possible', 'only_if_higher', 'event_transaction_type']),
}
