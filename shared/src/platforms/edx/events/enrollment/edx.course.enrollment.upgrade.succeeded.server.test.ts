import { expect, test } from 'vitest'
import { aTrackingEvent, course, meantBy } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.course.enrollment.upgrade.succeeded.server.ts'

test('an upgrade is no row of its own', () => {
  const event = aTrackingEvent('edx.course.enrollment.upgrade.succeeded', 'server', {
    course_id: course,
    user_id: 48213,
    mode: 'audit',
  })

  expect(meantBy(rule, event)).toEqual({ acts: [] })
})
