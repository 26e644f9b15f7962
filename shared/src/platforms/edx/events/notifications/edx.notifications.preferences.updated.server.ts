import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.notifications.preferences.updated',
  eventSource: 'server',
  meaning: 'A user changes a notification preference.',
  reference: sourceCode(
    'openedx/edx-platform/blob/open-release/sumac.master/openedx/core/djangoapps/notifications/events.py',
  ),
  toRows: (event) =>
    observed(event, { keep: ['type', 'notification_app', 'notification_type', 'notification_channel', 'value'] }),
}
