import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy } from '../../../../../../test/builders/translation.ts'
import { rule } from './xblock.survey.submitted.server.ts'

test('a survey is answered as a whole, and nobody grades it', () => {
  const event = aTrackingEvent(
    'xblock.survey.submitted',
    'server',
    { url_name: 'opinion', choices: { pace: 'G', length: 'N' } },
    inBlock('survey', 'opinion'),
  )

  expect(meantBy(rule, event)).toEqual({
    acts: [
      {
        kind: 'submission',
        module: aModule('survey', 'opinion'),
        status: 1,
        answer: '{"pace":"G","length":"N"}',
        attempt: null,
        assessment: undefined,
      },
    ],
  })
})

test('without a block in the context, the payload names it', () => {
  const event = aTrackingEvent('xblock.survey.submitted', 'server', {
    url_name: 'opinion',
    choices: { pace: 'G', length: 'N' },
  })

  expect(meantBy(rule, event)).toEqual({
    acts: [
      {
        kind: 'submission',
        module: aModule('survey', 'opinion'),
        status: 1,
        answer: '{"pace":"G","length":"N"}',
        attempt: null,
        assessment: undefined,
      },
    ],
  })
})
