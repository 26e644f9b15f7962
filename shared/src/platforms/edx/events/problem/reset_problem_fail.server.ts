import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { answered } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'reset_problem_fail',
  eventSource: 'server',
  meaning: 'The server could not reset a problem for a learner.',
  reference: studentEvents,
  toRows: (event) => answered(event, 2),
}
