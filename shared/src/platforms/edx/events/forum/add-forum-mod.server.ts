import { teamEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'add-forum-mod',
  eventSource: 'server',
  meaning: 'A course team administrator gives a user the role of discussion moderator.',
  reference: `${teamEvents}discussion-role-management-events`,
  toRows: (event) => observed(event),
}
