import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.feedbackxblock.likert_provided.server.ts'

test('the new rating is the answer', () => {
  const event = aTrackingEvent(
    'edx.feedbackxblock.likert_provided',
    'server',
    { old_vote: 1, new_vote: 2 },
    inBlock('feedback', 'opinion'),
  )

  expect(meantBy(rule, event)).toEqual({
    acts: [
      {
        kind: 'submission',
        module: aModule('feedback', 'opinion'),
        status: 1,
        answer: '2',
        attempt: null,
        assessment: undefined,
      },
    ],
  })
})
