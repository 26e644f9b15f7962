import { oldTeamEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'add-instructor',
  eventSource: 'server',
  meaning: 'An administrator makes a user an instructor on the old instructor dashboard.',
  reference: `${oldTeamEvents}add-instructor-and-remove-instructor`,
  toRows: (event) => observed(event),
}
