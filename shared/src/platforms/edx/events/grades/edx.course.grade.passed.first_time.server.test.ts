import { expect, test } from 'vitest'
import { aTrackingEvent, course, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.course.grade.passed.first_time.server.ts'

test('it is an observation of a course that is passed for the first time', () => {
  const event = aTrackingEvent('edx.course.grade.passed.first_time', 'server', {
    user_id: '48213',
    course_id: course,
    event_transaction_id: '9d1e6f0a',
    event_transaction_type: 'edx.grades.problem.submitted',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.course.grade.passed.first_time', {
      data: { event_transaction_type: 'edx.grades.problem.submitted', by_self: true },
    }),
  )
})
