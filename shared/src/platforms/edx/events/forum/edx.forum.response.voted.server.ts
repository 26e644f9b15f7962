import { studentEvents } from '../../documentation.ts'
import { voted } from '../../translation/discussion.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.forum.response.voted',
  eventSource: 'server',
  meaning: 'A user votes for a response in the discussion or takes the vote back.',
  reference: studentEvents,
  toRows: voted,
}
