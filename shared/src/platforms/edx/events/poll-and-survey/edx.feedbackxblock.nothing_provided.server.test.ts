import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.feedbackxblock.nothing_provided.server.ts'

test('the block is the module', () => {
  const event = aTrackingEvent('edx.feedbackxblock.nothing_provided', 'server', {}, inBlock('feedback', 'opinion'))

  expect(meantBy(rule, event)).toEqual(
    observation('edx.feedbackxblock.nothing_provided', { module: aModule('feedback', 'opinion') }),
  )
})
