import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { assessedResponse } from '../../translation/open-response.ts'

export const rule: EdxRule = {
  eventType: 'openassessmentblock.self_assess',
  eventSource: 'server',
  meaning: 'A learner submits the assessment of the own response.',
  reference: studentEvents,
  toRows: (event) => assessedResponse(event),
}
