import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy } from '../../../../../../test/builders/translation.ts'
import { rule } from './xblock.mentoring.submitted.server.ts'

test('the answers of all questions are one answer, with try and grade', () => {
  const event = aTrackingEvent(
    'xblock.mentoring.submitted',
    'server',
    { num_attempts: 2, submitted_answer: { goal: 'light' }, grade: 0.5 },
    inBlock('mentoring', 'steps'),
  )

  expect(meantBy(rule, event)).toEqual({
    acts: [
      {
        kind: 'submission',
        module: aModule('mentoring', 'steps'),
        status: 1,
        answer: '{"goal":"light"}',
        attempt: 2,
        assessment: { grade: 0.5, feedback: null },
      },
    ],
  })
})
