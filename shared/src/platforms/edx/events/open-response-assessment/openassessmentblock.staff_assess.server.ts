import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { assessedResponse } from '../../translation/open-response.ts'

export const rule: EdxRule = {
  eventType: 'openassessmentblock.staff_assess',
  eventSource: 'server',
  meaning: "A team member submits the assessment of a learner's response.",
  reference: studentEvents,
  toRows: (event) => assessedResponse(event, ['type']),
}
