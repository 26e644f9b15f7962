import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed, sizeOf } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.team.changed',
  eventSource: 'server',
  meaning: 'Someone edits the description of a team. One event for each field changed.',
  reference: studentEvents,
  toRows: (event) =>
    observed(event, {
      keep: ['team_id', 'field'],
      data: { old_length: sizeOf(event.fields.old), new_length: sizeOf(event.fields.new) },
    }),
}
