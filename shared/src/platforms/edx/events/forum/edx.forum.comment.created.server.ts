import { studentEvents } from '../../documentation.ts'
import { contributed } from '../../translation/discussion.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.forum.comment.created',
  eventSource: 'server',
  meaning: 'A user comments on a response in the discussion, the third level after thread and response.',
  reference: studentEvents,
  toRows: (event) => contributed(event, 'forum_comment'),
}
