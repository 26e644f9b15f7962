import { teamEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'list-forum-community-TAs',
  eventSource: 'server',
  meaning: 'A team member lists the community teaching assistants on the instructor dashboard.',
  reference: `${teamEvents}discussion-role-list-events`,
  toRows: (event) => observed(event),
}
