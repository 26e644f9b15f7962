import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy } from '../../../../../../test/builders/translation.ts'
import { rule } from './ubc.peer_instruction.revised_submitted.server.ts'

test('the answer after those of others is the second attempt', () => {
  const event = aTrackingEvent(
    'ubc.peer_instruction.revised_submitted',
    'server',
    { answer: 1, rationale: 'It bends.', truncated: false },
    inBlock('ubcpi', 'refraction'),
  )

  expect(meantBy(rule, event)).toEqual({
    acts: [
      {
        kind: 'submission',
        module: aModule('ubcpi', 'refraction'),
        status: 1,
        answer: '[1,"It bends."]',
        attempt: 2,
        assessment: undefined,
      },
    ],
  })
})
