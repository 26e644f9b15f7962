import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.special_exam.proctored.option-presented.server.ts'

test('the exam is the module, and its limits are kept', () => {
  const event = aTrackingEvent('edx.special_exam.proctored.option-presented', 'server', {
    exam_id: 12,
    exam_default_time_limit_mins: 90,
    exam_is_active: true,
    exam_is_practice_exam: false,
    exam_is_proctored: true,
    exam_content_id: usageKey('sequential', 'final'),
    exam_name: 'Final exam',
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.special_exam.proctored.option-presented', {
      module: aModule('sequential', 'final'),
      data: {
        exam_id: 12,
        exam_default_time_limit_mins: 90,
        exam_is_active: true,
        exam_is_practice_exam: false,
        exam_is_proctored: true,
      },
    }),
  )
})
