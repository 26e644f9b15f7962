import { teamEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'dump-grades',
  eventSource: 'server',
  meaning: 'A team member displays the summary grades of all learners. The siblings with csv download them instead.',
  reference: `${teamEvents}course-reporting-events-containing-only-common-fields`,
  toRows: (event) => observed(event),
}
