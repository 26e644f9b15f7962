import { studentEvents } from '../../documentation.ts'
import { discussed } from '../../translation/discussion.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.forum.thread.locked',
  eventSource: 'server',
  meaning: 'A user closes a thread of the discussion to further contributions.',
  reference: studentEvents,
  toRows: (event) => discussed(event, ['lock_reason']),
}
