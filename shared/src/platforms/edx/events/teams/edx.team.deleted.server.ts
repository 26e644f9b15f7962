import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.team.deleted',
  eventSource: 'server',
  meaning: 'A team is deleted, by someone with a privileged role.',
  reference: studentEvents,
  toRows: (event) => observed(event, { keep: ['team_id'] }),
}
