import { expect, test } from 'vitest'
import { aTrackingEvent, course, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.grades.course.grade_calculated.server.ts'

test('the grade of the course is kept, under the name that the platform writes and the documented one', () => {
  const event = aTrackingEvent('edx.grades.course.grade_calculated', 'server', {
    user_id: '48213',
    course_id: course,
    course_version: '1',
    percent_grade: 0.81,
    letter_grade: 'B',
    course_edited_on: '2016-01-01',
    grading_policy_hash: 'h',
    event_transaction_id: '9d1e6f0a',
    event_transaction_type: 'edx.grades.problem.submitted',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.grades.course.grade_calculated', {
      data: {
        percent_grade: 0.81,
        letter_grade: 'B',
        event_transaction_type: 'edx.grades.problem.submitted',
        by_self: true,
      },
    }),
  )
})
