import { teamEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'list-beta-testers',
  eventSource: 'server',
  meaning: 'A team member lists the beta testers of the course.',
  reference: `${teamEvents}course-reporting-events-containing-only-common-fields`,
  toRows: (event) => observed(event),
}
