import { oldTeamEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'remove-instructor',
  eventSource: 'server',
  meaning: 'An administrator takes the instructor role from a user on the old instructor dashboard.',
  reference: `${oldTeamEvents}add-instructor-and-remove-instructor`,
  toRows: (event) => observed(event),
}
