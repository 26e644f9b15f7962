import { teamEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedScore } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.grades.problem.score_overridden',
  eventSource: 'server',
  meaning: "A team member replaces a learner's score in a problem by hand.",
  reference: teamEvents,
  toRows: (event) =>
    observedScore(event, ['new_weighted_earned', 'new_weighted_possible', 'only_if_higher', 'event_transaction_type']),
}
