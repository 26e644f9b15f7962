import { teamEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.cohort.creation_requested',
  eventSource: 'server',
  meaning:
    'A team member creates a cohort by hand on the instructor dashboard. edx.cohort.created tells of the ' +
    'cohort itself.',
  reference: teamEvents,
  toRows: (event) => observed(event, { keep: ['cohort_id', 'cohort_name'] }),
}
