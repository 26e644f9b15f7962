import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { answered } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'problem_save',
  eventSource: 'browser',
  meaning:
    'A learner saves answers without submitting them. ' +
    "A browser event; save_problem_success is the server's side of it.",
  reference: studentEvents,
  toRows: (event) => answered(event, 0),
}
