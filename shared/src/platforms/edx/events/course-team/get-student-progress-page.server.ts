import { oldTeamEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'get-student-progress-page',
  eventSource: 'server',
  meaning: "A team member asks for the link to a learner's progress page.",
  reference: oldTeamEvents,
  toRows: (event) => observed(event),
}
