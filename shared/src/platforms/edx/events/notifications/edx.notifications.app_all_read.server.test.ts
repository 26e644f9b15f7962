import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.notifications.app_all_read.server.ts'

test('the application is kept', () => {
  const event = aTrackingEvent('edx.notifications.app_all_read', 'server', {
    user_id: '48213',
    notification_app: 'discussion',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.notifications.app_all_read', { data: { notification_app: 'discussion' } }),
  )
})
