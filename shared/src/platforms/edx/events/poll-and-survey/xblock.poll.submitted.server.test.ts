import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy } from '../../../../../../test/builders/translation.ts'
import { rule } from './xblock.poll.submitted.server.ts'

test('a poll is answered as a whole, and nobody grades it', () => {
  const event = aTrackingEvent(
    'xblock.poll.submitted',
    'server',
    { url_name: 'opinion', choice: 'R' },
    inBlock('poll', 'opinion'),
  )

  expect(meantBy(rule, event)).toEqual({
    acts: [
      {
        kind: 'submission',
        module: aModule('poll', 'opinion'),
        status: 1,
        answer: 'R',
        attempt: null,
        assessment: undefined,
      },
    ],
  })
})

test('without a block in the context, the payload names it', () => {
  const event = aTrackingEvent('xblock.poll.submitted', 'server', { url_name: 'opinion', choice: 'R' })

  expect(meantBy(rule, event)).toEqual({
    acts: [
      {
        kind: 'submission',
        module: aModule('poll', 'opinion'),
        status: 1,
        answer: 'R',
        attempt: null,
        assessment: undefined,
      },
    ],
  })
})
