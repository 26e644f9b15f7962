import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedProblem } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'problem_rescore',
  eventSource: 'server',
  meaning: "A learner's problem is rescored at the request of a team member. The user of the event is the team member.",
  reference: studentEvents,
  toRows: (event) =>
    observedProblem(event, ['attempts', 'orig_score', 'orig_total', 'new_score', 'new_total', 'success']),
}
