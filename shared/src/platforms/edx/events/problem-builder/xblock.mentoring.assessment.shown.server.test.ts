import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './xblock.mentoring.assessment.shown.server.ts'

test('the step is kept', () => {
  const event = aTrackingEvent(
    'xblock.mentoring.assessment.shown',
    'server',
    { exercise_id: 'step_one' },
    inBlock('mentoring', 'steps'),
  )

  expect(meantBy(rule, event)).toEqual(
    observation('xblock.mentoring.assessment.shown', {
      module: aModule('mentoring', 'steps'),
      data: { exercise_id: 'step_one' },
    }),
  )
})
