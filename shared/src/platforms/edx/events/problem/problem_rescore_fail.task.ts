import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedProblem } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'problem_rescore_fail',
  eventSource: 'task',
  meaning: "A background task could not rescore a learner's problem, though a team member asked for it.",
  reference: studentEvents,
  toRows: (event) => observedProblem(event, ['failure']),
}
