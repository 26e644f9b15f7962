/**
 * What each event type of the catalogue's family "notifications" means.
 *
 * @module
 */
import type { Meanings } from './family.ts'

export const notifications: Meanings = {
  'edx.notifications.app_all_read':
    'A user marks all notifications of one application, such as the discussion, as read.',
  'edx.notifications.generated':
    'The platform creates a notification for one or more users. The payload lists the recipients.',
  'edx.notifications.preferences.updated': 'A user changes a notification preference.',
  'edx.notifications.preferences.viewed': 'A user looks at the notification preferences.',
  'edx.notifications.read': 'A user reads one notification.',
  'edx.notifications.tray_opened': 'A user opens the notification tray.',
}
