import { oldStudentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'oe_show_full_feedback',
  eventSource: 'browser',
  meaning: 'A learner opens the full feedback on an open-ended problem. First generation, withdrawn in 2014.',
  reference: `${oldStudentEvents}oe-show-full-feedback-and-oe-show-respond-to-feedback`,
  toRows: (event) => observed(event),
}
