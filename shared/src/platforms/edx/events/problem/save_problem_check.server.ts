import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { answered } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'save_problem_check',
  eventSource: 'server',
  meaning: "Name of the server's problem_check until October 2013: a learner submits a problem and it is checked.",
  reference: `${studentEvents}problem-check`,
  toRows: (event) => answered(event, 1),
}
