import { expect, test } from 'vitest'
import { aTrackingEvent, course, meantBy } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.course.enrollment.deactivated.server.ts'

test('leaving a course takes no row away', () => {
  const event = aTrackingEvent('edx.course.enrollment.deactivated', 'server', {
    course_id: course,
    user_id: 48213,
    mode: 'audit',
  })

  expect(meantBy(rule, event)).toEqual({ acts: [] })
})
