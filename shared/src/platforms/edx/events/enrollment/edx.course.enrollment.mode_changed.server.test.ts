import { expect, test } from 'vitest'
import { aTrackingEvent, course, meantBy } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.course.enrollment.mode_changed.server.ts'

test('a change of mode is no row of its own', () => {
  const event = aTrackingEvent('edx.course.enrollment.mode_changed', 'server', {
    course_id: course,
    user_id: 48213,
    mode: 'audit',
  })

  expect(meantBy(rule, event)).toEqual({ acts: [] })
})
