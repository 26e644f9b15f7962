import { expect, test } from 'vitest'
import { aTrackingEvent, course, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.notifications.preferences.updated.server.ts'

test('what was switched, and to what', () => {
  const event = aTrackingEvent('edx.notifications.preferences.updated', 'server', {
    user_id: '48213',
    course_id: course,
    type: 'course',
    notification_app: 'discussion',
    notification_type: 'core',
    notification_channel: 'web',
    value: false,
    user_forum_roles: ['Student'],
    user_course_roles: [],
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.notifications.preferences.updated', {
      data: {
        type: 'course',
        notification_app: 'discussion',
        notification_type: 'core',
        notification_channel: 'web',
        value: false,
      },
    }),
  )
})
