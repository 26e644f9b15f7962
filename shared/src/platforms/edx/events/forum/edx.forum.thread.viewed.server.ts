import { studentEvents } from '../../documentation.ts'
import { discussed } from '../../translation/discussion.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.forum.thread.viewed',
  eventSource: 'server',
  meaning: 'A user opens a thread of the discussion, in the browser or in a mobile app. Logged by the server.',
  reference: studentEvents,
  toRows: (event) => discussed(event),
}
