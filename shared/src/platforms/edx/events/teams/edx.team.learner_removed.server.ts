import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.team.learner_removed',
  eventSource: 'server',
  meaning: 'A learner leaves a team, is removed from it, or loses it because the team is deleted.',
  reference: studentEvents,
  toRows: (event) =>
    observed(event, {
      keep: ['team_id', 'remove_method'],
      person: event.fields.user_id,
    }),
}
