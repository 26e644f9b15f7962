import { studentEvents } from '../../documentation.ts'
import { discussed } from '../../translation/discussion.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.forum.response.unmark',
  eventSource: 'server',
  meaning: 'A user takes back the mark of a response as endorsed or as the answer.',
  reference: studentEvents,
  toRows: (event) => discussed(event, ['mark_type']),
}
