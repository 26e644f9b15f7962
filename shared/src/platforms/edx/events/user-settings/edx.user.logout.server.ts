import { sourceCode } from '../../documentation.ts'
import { observed } from '../../translation/meant.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.user.logout',
  eventSource: 'server',
  meaning: 'A user signs out of the platform.',
  reference: sourceCode('openedx/edx-platform/blob/master/common/djangoapps/student/models/user.py'),
  toRows: (event) => observed(event),
}
