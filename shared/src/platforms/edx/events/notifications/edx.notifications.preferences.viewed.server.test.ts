import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.notifications.preferences.viewed.server.ts'

test('whether they are those of a course or of the account', () => {
  const event = aTrackingEvent('edx.notifications.preferences.viewed', 'server', {
    user_id: '48213',
    course_id: null,
    type: 'account',
    user_forum_roles: ['Student'],
    user_course_roles: [],
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.notifications.preferences.viewed', { data: { type: 'account' } }),
  )
})
