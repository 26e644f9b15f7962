import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.team.activity_updated',
  eventSource: 'server',
  meaning:
    'Members of a team are active in its discussion, e.g. by a post or a vote. Joining and leaving do not count.',
  reference: studentEvents,
  toRows: (event) => observed(event, { keep: ['team_id'] }),
}
