import { expect, test } from 'vitest'
import {
  aModule,
  aTrackingEvent,
  course,
  meantBy,
  observation,
  usageKey,
} from '../../../../../../test/builders/translation.ts'
import { rule } from './openassessmentblock.get_submission_for_staff_grading.server.ts'

test('the response that was handed out is kept, and the kind of grading', () => {
  const event = aTrackingEvent('openassessmentblock.get_submission_for_staff_grading', 'server', {
    course_id: course,
    item_id: usageKey('openassessment', 'essay'),
    requesting_staff_id: 'e5f0',
    requesting_student_id: 'e5f0',
    submission_returned_uuid: 'a-1',
    type: 'full-grade',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('openassessmentblock.get_submission_for_staff_grading', {
      module: aModule('openassessment', 'essay'),
      data: { submission_returned_uuid: 'a-1', type: 'full-grade' },
    }),
  )
})
