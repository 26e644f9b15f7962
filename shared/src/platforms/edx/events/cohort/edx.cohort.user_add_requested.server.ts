import { teamEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.cohort.user_add_requested',
  eventSource: 'server',
  meaning:
    'A team member asks for a learner to be put into a cohort, one by one or by CSV file, on the ' +
    'instructor dashboard.',
  reference: teamEvents,
  toRows: (event) =>
    observed(event, {
      keep: ['cohort_id', 'cohort_name', 'previous_cohort_id', 'previous_cohort_name'],
      person: event.fields.user_id,
    }),
}
