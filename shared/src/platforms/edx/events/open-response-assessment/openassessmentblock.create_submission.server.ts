import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { responded } from '../../translation/open-response.ts'

export const rule: EdxRule = {
  eventType: 'openassessmentblock.create_submission',
  eventSource: 'server',
  meaning: 'A learner submits a response to an open response assessment.',
  reference: studentEvents,
  toRows: (event) => responded(event),
}
