import { studentEvents } from '../../documentation.ts'
import { contributed } from '../../translation/discussion.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.forum.thread.created',
  eventSource: 'server',
  meaning: 'A user starts a thread in the discussion.',
  reference: studentEvents,
  toRows: (event) => contributed(event, 'forum_post', ['thread_type', 'group_id', 'anonymous', 'anonymous_to_peers']),
}
