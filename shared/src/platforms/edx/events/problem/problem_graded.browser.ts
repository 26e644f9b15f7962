import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { answered } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'problem_graded',
  eventSource: 'browser',
  meaning:
    "The browser receives the graded problem after a learner submitted it. problem_check is the server's " +
    'side of this.',
  reference: studentEvents,
  toRows: (event) => answered(event, 1),
}
