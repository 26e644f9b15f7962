import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { answered } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'save_problem_fail',
  eventSource: 'server',
  meaning: "The server could not save a learner's answers.",
  reference: studentEvents,
  toRows: (event) => answered(event, 2),
}
