import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed, sizeOf } from '../../translation/meant.ts'
import { openResponseOf } from '../../translation/open-response.ts'

export const rule: EdxRule = {
  eventType: 'openassessmentblock.submit_feedback_on_assessments',
  eventSource: 'server',
  meaning: 'A learner comments on the assessments received or on the process of assessing.',
  reference: studentEvents,
  toRows: (event) =>
    observed(event, {
      module: openResponseOf(event),
      keep: ['submission_uuid'],
      data: { feedback_length: sizeOf(event.fields.feedback_text), option_count: sizeOf(event.fields.options) },
    }),
}
