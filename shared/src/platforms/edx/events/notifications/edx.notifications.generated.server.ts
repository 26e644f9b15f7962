import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.notifications.generated',
  eventSource: 'server',
  meaning: 'The platform creates a notification for one or more users. The payload lists the recipients.',
  reference: sourceCode(
    'openedx/edx-platform/blob/open-release/sumac.master/openedx/core/djangoapps/notifications/events.py',
  ),
  toRows: (event) =>
    observed(event, { keep: ['notification_app', 'notification_type', 'recipients_count', 'recipients_truncated'] }),
}
