import { sourceCode } from '../../documentation.ts'
import { observed } from '../../translation/meant.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.cohort.email_address_preassigned',
  eventSource: 'server',
  meaning: 'A team member puts the email address of somebody who is not registered yet on the list of a cohort.',
  reference: sourceCode('openedx/edx-platform/blob/master/openedx/core/djangoapps/course_groups/cohorts.py'),
  toRows: (event) => observed(event, { keep: ['cohort_id', 'cohort_name'] }),
}
