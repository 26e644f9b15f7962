import { expect, test } from 'vitest'
import { aTrackingEvent, course, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.course.goal.email.failed.server.ts'

test('the reason is kept', () => {
  const event = aTrackingEvent('edx.course.goal.email.failed', 'server', {
    uuid: '5f1c0b8d',
    timestamp: '2016-03-14T09:00:00',
    reason: 'course not found',
    course_key: course,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.course.goal.email.failed', { data: { reason: 'course not found' } }),
  )
})
