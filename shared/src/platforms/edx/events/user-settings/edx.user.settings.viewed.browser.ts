import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.user.settings.viewed',
  eventSource: 'browser',
  meaning: 'A user opens the account settings or a profile page. A browser event; the payload names the page.',
  reference: sourceCode(
    'openedx/edx-platform/blob/master/lms/static/js/student_account/views/account_settings_factory.js',
  ),
  toRows: (event) => observed(event, { keep: ['page', 'visibility'] }),
}
