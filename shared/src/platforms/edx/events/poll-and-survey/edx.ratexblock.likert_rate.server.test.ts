import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.ratexblock.likert_rate.server.ts'

test('the new rating is the answer', () => {
  const event = aTrackingEvent(
    'edx.ratexblock.likert_rate',
    'server',
    { old_vote: -1, new_vote: 3 },
    inBlock('rate', 'opinion'),
  )

  expect(meantBy(rule, event)).toEqual({
    acts: [
      {
        kind: 'submission',
        module: aModule('rate', 'opinion'),
        status: 1,
        answer: '3',
        attempt: null,
        assessment: undefined,
      },
    ],
  })
})
