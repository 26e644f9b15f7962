import { studentEvents } from '../../documentation.ts'
import { discussed } from '../../translation/discussion.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.forum.thread.unreported',
  eventSource: 'server',
  meaning: 'A user takes back the report of a thread in the discussion.',
  reference: studentEvents,
  toRows: (event) => discussed(event, ['content_type', 'reported_status_cleared']),
}
