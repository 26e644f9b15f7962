import { studentEvents } from '../../documentation.ts'
import { discussed } from '../../translation/discussion.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.forum.response.reported',
  eventSource: 'server',
  meaning: 'A user reports a response in the discussion as inappropriate.',
  reference: studentEvents,
  toRows: (event) => discussed(event, ['content_type']),
}
