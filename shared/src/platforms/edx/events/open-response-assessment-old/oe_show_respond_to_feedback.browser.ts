import { oldStudentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'oe_show_respond_to_feedback',
  eventSource: 'browser',
  meaning: 'A learner opens the form for answering received feedback. First generation, withdrawn in 2014.',
  reference: `${oldStudentEvents}oe-show-full-feedback-and-oe-show-respond-to-feedback`,
  toRows: (event) => observed(event),
}
