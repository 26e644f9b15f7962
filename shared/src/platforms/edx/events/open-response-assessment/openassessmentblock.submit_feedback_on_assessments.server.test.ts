import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './openassessmentblock.submit_feedback_on_assessments.server.ts'

test('of the comment only the length is kept', () => {
  const event = aTrackingEvent(
    'openassessmentblock.submit_feedback_on_assessments',
    'server',
    { feedback_text: 'Fair enough', options: ['Useful'], submission_uuid: 'a-1' },
    inBlock('openassessment', 'essay'),
  )

  expect(meantBy(rule, event)).toEqual(
    observation('openassessmentblock.submit_feedback_on_assessments', {
      module: aModule('openassessment', 'essay'),
      data: { submission_uuid: 'a-1', feedback_length: 11, option_count: 1 },
    }),
  )
})
