import { teamEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'dump-grades-csv',
  eventSource: 'server',
  meaning: 'A team member downloads the grades of all learners as CSV from the old instructor dashboard.',
  reference: `${teamEvents}course-reporting-events-containing-only-common-fields`,
  toRows: (event) => observed(event),
}
