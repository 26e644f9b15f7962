import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './xblock.problem_builder.feedback.closed.server.ts'

test('of the message the length is kept', () => {
  const event = aTrackingEvent(
    'xblock.problem_builder.feedback.closed',
    'server',
    { content: 'Look again' },
    inBlock('problem-builder', 'steps'),
  )

  expect(meantBy(rule, event)).toEqual(
    observation('xblock.problem_builder.feedback.closed', {
      module: aModule('problem-builder', 'steps'),
      data: { content_length: 10 },
    }),
  )
})
