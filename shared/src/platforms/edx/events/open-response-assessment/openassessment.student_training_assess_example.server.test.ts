import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './openassessment.student_training_assess_example.server.ts'

test('how many scores differ from those of the team is kept', () => {
  const event = aTrackingEvent(
    'openassessment.student_training_assess_example',
    'server',
    { corrections: { Ideas: 'Good' }, options_selected: { Ideas: 'Fair', Form: 'Fair' }, submission_uuid: 'a-1' },
    inBlock('openassessment', 'essay'),
  )

  expect(meantBy(rule, event)).toEqual(
    observation('openassessment.student_training_assess_example', {
      module: aModule('openassessment', 'essay'),
      data: { submission_uuid: 'a-1', criterion_count: 2, correction_count: 1 },
    }),
  )
})
