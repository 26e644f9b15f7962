import { teamEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedScore } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.grades.problem.submitted',
  eventSource: 'server',
  meaning:
    "A learner's answer to a problem is stored with its score. " +
    'It stands beside problem_check, which holds the answers.',
  reference: teamEvents,
  toRows: (event) => observedScore(event, ['weight', 'weighted_earned', 'weighted_possible', 'event_transaction_type']),
}
