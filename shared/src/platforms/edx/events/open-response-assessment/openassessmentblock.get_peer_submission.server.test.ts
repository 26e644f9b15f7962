import { expect, test } from 'vitest'
import {
  aModule,
  aTrackingEvent,
  course,
  meantBy,
  observation,
  usageKey,
} from '../../../../../../test/builders/translation.ts'
import { rule } from './openassessmentblock.get_peer_submission.server.ts'

test('the response that was handed out is kept; who asked for it is the learner of the event anyway', () => {
  const event = aTrackingEvent('openassessmentblock.get_peer_submission', 'server', {
    course_id: course,
    item_id: usageKey('openassessment', 'essay'),
    requesting_student_id: 'e5f0',
    submission_returned_uuid: 'a-1',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('openassessmentblock.get_peer_submission', {
      module: aModule('openassessment', 'essay'),
      data: { submission_returned_uuid: 'a-1' },
    }),
  )
})
