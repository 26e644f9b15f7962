import { studentEvents } from '../../documentation.ts'
import { recordOf } from '../../json-value.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'
import { openResponseOf } from '../../translation/open-response.ts'

export const rule: EdxRule = {
  eventType: 'openassessment.student_training_assess_example',
  eventSource: 'server',
  meaning:
    "A learner scores an example response in the training step. The payload compares this with the team's scores.",
  reference: studentEvents,
  toRows: (event) =>
    observed(event, {
      module: openResponseOf(event),
      keep: ['submission_uuid'],
      data: {
        criterion_count: Object.keys(recordOf(event.fields.options_selected)).length,
        correction_count: Object.keys(recordOf(event.fields.corrections)).length,
      },
    }),
}
