import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedProblem } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'problem_rescore_fail',
  eventSource: 'server',
  meaning: "A learner's problem could not be rescored, though a team member asked for it.",
  reference: studentEvents,
  toRows: (event) => observedProblem(event, ['failure']),
}
