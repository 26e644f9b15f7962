import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { answered } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'problem_reset',
  eventSource: 'browser',
  meaning:
    "A learner clicks reset and the answers are cleared. A browser event; reset_problem is the server's side of it.",
  reference: studentEvents,
  toRows: (event) => answered(event, 3),
}
