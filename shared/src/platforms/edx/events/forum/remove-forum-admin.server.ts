import { teamEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'remove-forum-admin',
  eventSource: 'server',
  meaning: 'A course team administrator takes the role of discussion admin from a user.',
  reference: `${teamEvents}discussion-role-management-events`,
  toRows: (event) => observed(event),
}
