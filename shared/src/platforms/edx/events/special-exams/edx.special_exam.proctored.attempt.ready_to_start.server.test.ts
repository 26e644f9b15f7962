import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.special_exam.proctored.attempt.ready_to_start.server.ts'

test('the exam is the module; how far the attempt is, is kept, its code is not', () => {
  const event = aTrackingEvent('edx.special_exam.proctored.attempt.ready_to_start', 'server', {
    exam_id: 12,
    exam_default_time_limit_mins: 90,
    exam_is_active: true,
    exam_is_practice_exam: false,
    exam_is_proctored: true,
    exam_content_id: usageKey('sequential', 'final'),
    exam_name: 'Final exam',
    attempt_id: 7,
    attempt_status: 'ready_to_start',
    attempt_allowed_time_limit_mins: 90,
    attempt_event_elapsed_time_secs: 61.5,
    attempt_code: 'C0DE',
    attempt_user_id: 48213,
    attempt_started_at: '2016-03-14T09:00:00+00:00',
    attempt_completed_at: null,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.special_exam.proctored.attempt.ready_to_start', {
      module: aModule('sequential', 'final'),
      data: {
        exam_id: 12,
        exam_default_time_limit_mins: 90,
        exam_is_active: true,
        exam_is_practice_exam: false,
        exam_is_proctored: true,
        attempt_id: 7,
        attempt_status: 'ready_to_start',
        attempt_allowed_time_limit_mins: 90,
        attempt_event_elapsed_time_secs: 61.5,
        by_self: true,
      },
    }),
  )
})
