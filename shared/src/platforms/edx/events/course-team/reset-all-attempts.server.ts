import { oldTeamEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedProblem } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'reset-all-attempts',
  eventSource: 'server',
  meaning: 'A team member sets the attempts of all learners at one problem back, as a background task.',
  reference: `${oldTeamEvents}rescore-all-submissions-and-reset-all-attempts`,
  toRows: (event) => observedProblem(event),
}
