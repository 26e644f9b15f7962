import { sourceCode } from '../../documentation.ts'
import { observed } from '../../translation/meant.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.bi.user.pwned.password.status',
  eventSource: 'server',
  meaning: 'The platform finds a password on a list of leaked ones, while somebody registers or signs in.',
  reference: sourceCode(
    'openedx/edx-platform/blob/master/openedx/core/djangoapps/user_authn/views/registration_form.py',
  ),
  toRows: (event) => observed(event, { keep: ['vulnerability', 'frequency', 'user_request_page'] }),
}
