import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { answered } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'save_problem_success',
  eventSource: 'server',
  meaning: "The server has saved a learner's answers without grading them.",
  reference: studentEvents,
  toRows: (event) => answered(event, 0),
}
