import { teamEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.instructor.report.requested',
  eventSource: 'server',
  meaning:
    'A team member asks the instructor dashboard to produce a report. The later download is an event of its own.',
  reference: teamEvents,
  toRows: (event) => observed(event, { keep: ['report_type'] }),
}
