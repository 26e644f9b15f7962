import { sourceCode } from '../../documentation.ts'
import { recordOf } from '../../json-value.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.notifications.read',
  eventSource: 'server',
  meaning: 'A user reads one notification.',
  reference: sourceCode(
    'openedx/edx-platform/blob/open-release/sumac.master/openedx/core/djangoapps/notifications/events.py',
  ),
  toRows: (event) =>
    observed(event, {
      keep: ['notification_app', 'notification_type', 'first_read'],
      data: { notification_id: recordOf(event.fields.notification_metadata).notification_id },
    }),
}
