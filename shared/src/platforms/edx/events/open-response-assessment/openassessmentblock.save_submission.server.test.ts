import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy } from '../../../../../../test/builders/translation.ts'
import { rule } from './openassessmentblock.save_submission.server.ts'

test('a draft is saved and not submitted', () => {
  const event = aTrackingEvent(
    'openassessmentblock.save_submission',
    'server',
    { saved_response: { text: 'Light be' } },
    inBlock('openassessment', 'essay'),
  )

  expect(meantBy(rule, event)).toEqual({
    acts: [
      {
        kind: 'submission',
        module: aModule('openassessment', 'essay'),
        status: 0,
        answer: 'Light be',
        attempt: null,
        assessment: undefined,
      },
    ],
  })
})

test('a draft that comes as text is taken as it is', () => {
  const event = aTrackingEvent(
    'openassessmentblock.save_submission',
    'server',
    { saved_response: 'Light be' },
    inBlock('openassessment', 'essay'),
  )

  expect(meantBy(rule, event)).toEqual({
    acts: [
      {
        kind: 'submission',
        module: aModule('openassessment', 'essay'),
        status: 0,
        answer: 'Light be',
        attempt: null,
        assessment: undefined,
      },
    ],
  })
})
