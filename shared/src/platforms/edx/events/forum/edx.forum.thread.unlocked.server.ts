import { studentEvents } from '../../documentation.ts'
import { discussed } from '../../translation/discussion.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.forum.thread.unlocked',
  eventSource: 'server',
  meaning: 'A user reopens a closed thread of the discussion.',
  reference: studentEvents,
  toRows: (event) => discussed(event, ['lock_reason']),
}
