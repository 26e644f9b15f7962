import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.notifications.preferences.viewed',
  eventSource: 'server',
  meaning: 'A user looks at the notification preferences.',
  reference: sourceCode(
    'openedx/edx-platform/blob/open-release/sumac.master/openedx/core/djangoapps/notifications/events.py',
  ),
  toRows: (event) => observed(event, { keep: ['type'] }),
}
