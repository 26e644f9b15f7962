import { teamEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.grades.subsection.grade_calculated',
  eventSource: 'server',
  meaning: "The platform stores a learner's new score in a subsection, as a consequence of a new problem score.",
  reference: teamEvents,
  toRows: (event) =>
    observed(event, {
      module: event.module(event.fields.block_id, 'sequential'),
      keep: [
        'weighted_total_earned',
        'weighted_total_possible',
        'weighted_graded_earned',
        'weighted_graded_possible',
        'first_attempted',
        'event_transaction_type',
      ],
      person: event.fields.user_id,
    }),
}
