import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { answered } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'problem_check',
  eventSource: 'server',
  meaning: 'A learner submits a problem, and the server has checked and graded its answers.',
  reference: studentEvents,
  toRows: (event) => answered(event, 1),
}
