import { expect, test } from 'vitest'
import { aTrackingEvent, course, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.notifications.read.server.ts'

test('its number and kind are kept, its words are not', () => {
  const event = aTrackingEvent('edx.notifications.read', 'server', {
    user_id: '48213',
    course_id: course,
    notification_type: 'new_response',
    notification_app: 'discussion',
    notification_metadata: { notification_id: 9, notification_content: '<p>An answer</p>' },
    first_read: true,
    user_forum_roles: ['Student'],
    user_course_roles: [],
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.notifications.read', {
      data: { notification_app: 'discussion', notification_type: 'new_response', first_read: true, notification_id: 9 },
    }),
  )
})
