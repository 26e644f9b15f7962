import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { answered } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'reset_problem',
  eventSource: 'server',
  meaning: 'The server has reset a problem for a learner. It holds the state before and after.',
  reference: studentEvents,
  toRows: (event) => answered(event, 3),
}
