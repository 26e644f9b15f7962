import { teamEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'dump-graded-assignments-config',
  eventSource: 'server',
  meaning: 'A team member displays how graded assignments are configured, on the old instructor dashboard.',
  reference: `${teamEvents}course-reporting-events-containing-only-common-fields`,
  toRows: (event) => observed(event),
}
