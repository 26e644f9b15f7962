import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedProblem } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'problem_rescore',
  eventSource: 'task',
  meaning:
    "A background task rescores a learner's problem at the request of a team member, who is the user of the event.",
  reference: studentEvents,
  toRows: (event) =>
    observedProblem(event, ['attempts', 'orig_score', 'orig_total', 'new_score', 'new_total', 'success']),
}
