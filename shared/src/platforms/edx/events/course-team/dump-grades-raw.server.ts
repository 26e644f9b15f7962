import { teamEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'dump-grades-raw',
  eventSource: 'server',
  meaning: 'A team member displays the raw scores of all learners on the old instructor dashboard.',
  reference: `${teamEvents}course-reporting-events-containing-only-common-fields`,
  toRows: (event) => observed(event),
}
