import { teamEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.grades.course.grade_calculated',
  eventSource: 'server',
  meaning: "The platform stores a learner's new course grade, as a consequence of a new subsection grade.",
  reference: teamEvents,
  toRows: (event) =>
    observed(event, {
      keep: ['percent', 'percent_grade', 'letter_grade', 'event_transaction_type'],
      person: event.fields.user_id,
    }),
}
