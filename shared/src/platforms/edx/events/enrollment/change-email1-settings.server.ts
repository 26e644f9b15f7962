import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'change-email1-settings',
  eventSource: 'server',
  meaning:
    'The platform stops the emails of a course for a learner whose registration is blocked, while it ' +
    'builds the dashboard.',
  reference: sourceCode('openedx/edx-platform/blob/open-release/birch.master/common/djangoapps/student/views.py'),
  toRows: (event) => observed(event, { keep: ['receive_emails'] }),
}
