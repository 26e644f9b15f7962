import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.team.created',
  eventSource: 'server',
  meaning: 'A team is created, by a learner or by the course team.',
  reference: studentEvents,
  toRows: (event) => observed(event, { keep: ['team_id'] }),
}
