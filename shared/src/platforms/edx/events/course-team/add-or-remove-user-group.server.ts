import { oldTeamEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'add-or-remove-user-group',
  eventSource: 'server',
  meaning:
    'A user joins or leaves the staff or the beta testers on the old instructor dashboard; the payload says which.',
  reference: oldTeamEvents,
  toRows: (event) => observed(event, { keep: ['event', 'event_name'] }),
}
