import { studentEvents } from '../../documentation.ts'
import { contributed } from '../../translation/discussion.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.forum.response.created',
  eventSource: 'server',
  meaning: 'A user responds to a thread in the discussion.',
  reference: studentEvents,
  toRows: (event) => contributed(event, 'forum_answer'),
}
