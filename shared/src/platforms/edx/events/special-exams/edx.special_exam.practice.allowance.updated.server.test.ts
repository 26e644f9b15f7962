import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.special_exam.practice.allowance.updated.server.ts'

test('who got the exception stays out', () => {
  const event = aTrackingEvent('edx.special_exam.practice.allowance.updated', 'server', {
    exam_id: 12,
    exam_default_time_limit_mins: 90,
    exam_is_active: true,
    exam_is_practice_exam: true,
    exam_is_proctored: true,
    exam_content_id: usageKey('sequential', 'final'),
    exam_name: 'Final exam',
    allowance_key: 'additional_time_granted',
    allowance_user_id: 77001,
    allowance_value: '30',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.special_exam.practice.allowance.updated', {
      module: aModule('sequential', 'final'),
      data: {
        exam_id: 12,
        exam_default_time_limit_mins: 90,
        exam_is_active: true,
        exam_is_practice_exam: true,
        exam_is_proctored: true,
        allowance_key: 'additional_time_granted',
        allowance_value: '30',
        by_self: false,
      },
    }),
  )
})
