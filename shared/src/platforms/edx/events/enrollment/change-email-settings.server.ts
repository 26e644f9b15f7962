import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'change-email-settings',
  eventSource: 'server',
  meaning: 'A learner chooses on the dashboard whether to receive the emails of a course.',
  reference: sourceCode('openedx/edx-platform/blob/master/common/djangoapps/student/views/management.py'),
  toRows: (event) => observed(event, { keep: ['receive_emails'] }),
}
