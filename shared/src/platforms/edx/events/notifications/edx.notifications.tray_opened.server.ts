import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.notifications.tray_opened',
  eventSource: 'server',
  meaning: 'A user opens the notification tray.',
  reference: sourceCode(
    'openedx/edx-platform/blob/open-release/sumac.master/openedx/core/djangoapps/notifications/events.py',
  ),
  toRows: (event) => observed(event, { keep: ['unseen_notifications_count'] }),
}
