import { oldStudentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'oe_feedback_response_selected',
  eventSource: 'browser',
  meaning: 'A learner picks a value in the form that answers received feedback. First generation, withdrawn in 2014.',
  reference: oldStudentEvents,
  toRows: (event) => observed(event, { keep: ['value'] }),
}
