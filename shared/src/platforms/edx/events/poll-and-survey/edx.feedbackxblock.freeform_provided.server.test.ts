import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.feedbackxblock.freeform_provided.server.ts'

test('the new words are the answer', () => {
  const event = aTrackingEvent(
    'edx.feedbackxblock.freeform_provided',
    'server',
    { old_freeform: '', new_freeform: 'More of it' },
    inBlock('feedback', 'opinion'),
  )

  expect(meantBy(rule, event)).toEqual({
    acts: [
      {
        kind: 'submission',
        module: aModule('feedback', 'opinion'),
        status: 1,
        answer: 'More of it',
        attempt: null,
        assessment: undefined,
      },
    ],
  })
})
