import { oldStudentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'oe_hide_question',
  eventSource: 'browser',
  meaning: 'A learner folds away the question of an open-ended problem. First generation, once named oe_hide_problem.',
  reference: `${oldStudentEvents}oe-hide-question-and-oe-show-question`,
  toRows: (event) => observed(event, { module: event.module(event.fields.location, 'combinedopenended') }),
}
