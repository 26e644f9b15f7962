import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { drafted } from '../../translation/open-response.ts'

export const rule: EdxRule = {
  eventType: 'openassessmentblock.save_submission',
  eventSource: 'server',
  meaning: 'A learner saves a draft of a response without submitting it.',
  reference: studentEvents,
  toRows: (event) => drafted(event, event.fields.saved_response),
}
