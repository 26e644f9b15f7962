import { oldTeamEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedProblem } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'delete-student-module-state',
  eventSource: 'server',
  meaning: "A team member deletes one learner's state in one problem, from the old instructor dashboard.",
  reference: `${oldTeamEvents}delete-student-module-state-and-rescore-student-submission`,
  toRows: (event) => observedProblem(event),
}
