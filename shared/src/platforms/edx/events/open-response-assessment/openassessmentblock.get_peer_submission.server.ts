import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'
import { openResponseOf } from '../../translation/open-response.ts'

export const rule: EdxRule = {
  eventType: 'openassessmentblock.get_peer_submission',
  eventSource: 'server',
  meaning: "A learner receives another learner's response to assess.",
  reference: studentEvents,
  toRows: (event) => observed(event, { module: openResponseOf(event), keep: ['submission_returned_uuid'] }),
}
