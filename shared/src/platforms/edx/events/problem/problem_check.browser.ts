import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { answered } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'problem_check',
  eventSource: 'browser',
  meaning: 'A learner submits a problem. The browser knows the answers alone; the event of the server has the grade.',
  reference: studentEvents,
  toRows: (event) => answered(event, 1),
}
