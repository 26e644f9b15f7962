import { oldTeamEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedProblem } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'rescore-student-submission',
  eventSource: 'server',
  meaning: "A team member has one learner's submission to one problem rescored, as a background task.",
  reference: `${oldTeamEvents}delete-student-module-state-and-rescore-student-submission`,
  toRows: (event) => observedProblem(event),
}
