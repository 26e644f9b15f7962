import { teamEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.instructor.report.downloaded',
  eventSource: 'browser',
  meaning: 'A team member clicks a finished report on the instructor dashboard to download it.',
  reference: teamEvents,
  toRows: (event) => observed(event),
}
