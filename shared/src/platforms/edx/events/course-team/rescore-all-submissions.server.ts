import { oldTeamEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedProblem } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'rescore-all-submissions',
  eventSource: 'server',
  meaning: 'A team member has the submissions of all learners to one problem rescored, as a background task.',
  reference: `${oldTeamEvents}rescore-all-submissions-and-reset-all-attempts`,
  toRows: (event) => observedProblem(event),
}
