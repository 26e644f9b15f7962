import { studentEvents } from '../../documentation.ts'
import { discussed } from '../../translation/discussion.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.forum.comment.reported',
  eventSource: 'server',
  meaning: 'A user reports a comment in the discussion as inappropriate.',
  reference: studentEvents,
  toRows: (event) => discussed(event, ['content_type']),
}
