import { studentEvents } from '../../documentation.ts'
import { discussed } from '../../translation/discussion.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.forum.thread.deleted',
  eventSource: 'server',
  meaning: 'A user deletes a thread of the discussion.',
  reference: studentEvents,
  toRows: (event) => discussed(event, ['content_type', 'own_content', 'edit_reason']),
}
