import { studentEvents } from '../../documentation.ts'
import { discussed } from '../../translation/discussion.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.forum.comment.edited',
  eventSource: 'server',
  meaning: 'A user edits a comment in the discussion.',
  reference: studentEvents,
  toRows: (event) => discussed(event, ['content_type', 'edit_reason', 'own_content']),
}
