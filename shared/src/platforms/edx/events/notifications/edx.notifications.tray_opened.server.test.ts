import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.notifications.tray_opened.server.ts'

test('how many were waiting', () => {
  const event = aTrackingEvent('edx.notifications.tray_opened', 'server', {
    user_id: 48213,
    unseen_notifications_count: 4,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.notifications.tray_opened', { data: { unseen_notifications_count: 4 } }),
  )
})
