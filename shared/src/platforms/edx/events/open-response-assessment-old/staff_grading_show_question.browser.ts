import { oldStudentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'staff_grading_show_question',
  eventSource: 'browser',
  meaning: 'A team member unfolds the question while grading. First generation, once named staff_grading_show_problem.',
  reference: `${oldStudentEvents}staff-grading-hide-question-and-staff-grading-show-question`,
  toRows: (event) => observed(event, { module: event.module(event.fields.location, 'combinedopenended') }),
}
