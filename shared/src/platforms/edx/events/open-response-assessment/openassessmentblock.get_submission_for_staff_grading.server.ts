import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'
import { openResponseOf } from '../../translation/open-response.ts'

export const rule: EdxRule = {
  eventType: 'openassessmentblock.get_submission_for_staff_grading',
  eventSource: 'server',
  meaning: 'A team member is handed a response that awaits its grade in the staff step.',
  reference: studentEvents,
  toRows: (event) => observed(event, { module: openResponseOf(event), keep: ['submission_returned_uuid', 'type'] }),
}
