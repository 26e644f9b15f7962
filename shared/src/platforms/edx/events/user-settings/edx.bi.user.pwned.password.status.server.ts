import { sourceCode } from '../../documentation.ts'
import { observed } from '../../translation/meant.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.bi.user.pwned.password.status',
  eventSource: 'server',
  // Whether and how often somebody's password was leaked is no matter of research: it stays out.
  meaning: 'The platform finds a password on a list of leaked ones, while somebody registers or signs in.',
  reference: sourceCode(
    'openedx/edx-platform/blob/master/openedx/core/djangoapps/user_authn/views/registration_form.py',
  ),
  toRows: (event) => observed(event, { keep: ['user_request_page'] }),
}
