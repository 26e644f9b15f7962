import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.team.learner_added',
  eventSource: 'server',
  meaning: 'A learner joins a team or is added to it.',
  reference: studentEvents,
  toRows: (event) =>
    observed(event, {
      keep: ['team_id', 'add_method'],
      person: event.fields.user_id,
    }),
}
