import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedProblem } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'showanswer',
  eventSource: 'server',
  meaning: "The server reveals the answer of a problem to a learner. problem_show is the browser's side of this.",
  reference: studentEvents,
  toRows: (event) => observedProblem(event),
}
