import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.ratexblock.freeform_feedback.server.ts'

test('the new words are the answer', () => {
  const event = aTrackingEvent(
    'edx.ratexblock.freeform_feedback',
    'server',
    { old_freeform: '', new_freeform: 'More of it' },
    inBlock('rate', 'opinion'),
  )

  expect(meantBy(rule, event)).toEqual({
    acts: [
      {
        kind: 'submission',
        module: aModule('rate', 'opinion'),
        status: 1,
        answer: 'More of it',
        attempt: null,
        assessment: undefined,
      },
    ],
  })
})
