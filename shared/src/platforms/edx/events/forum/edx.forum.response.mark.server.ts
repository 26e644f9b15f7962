import { studentEvents } from '../../documentation.ts'
import { discussed } from '../../translation/discussion.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.forum.response.mark',
  eventSource: 'server',
  meaning: 'A user marks a response as endorsed or as the answer; the payload says which.',
  reference: studentEvents,
  toRows: (event) => discussed(event, ['mark_type']),
}
