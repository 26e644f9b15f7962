import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.user.settings.change_initiated',
  eventSource: 'server',
  meaning: 'A user begins a change of settings that needs a second step, such as a new email address or password.',
  reference: sourceCode('openedx/edx-platform/blob/master/common/djangoapps/student/views/management.py'),
  toRows: (event) => observed(event, { keep: ['setting'] }),
}
