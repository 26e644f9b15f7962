import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.notifications.app_all_read',
  eventSource: 'server',
  meaning: 'A user marks all notifications of one application, such as the discussion, as read.',
  reference: sourceCode(
    'openedx/edx-platform/blob/open-release/sumac.master/openedx/core/djangoapps/notifications/events.py',
  ),
  toRows: (event) => observed(event, { keep: ['notification_app'] }),
}
