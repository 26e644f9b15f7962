import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './xblock.poll.view_results.server.ts'

test('the poll is the block of the event', () => {
  const event = aTrackingEvent('xblock.poll.view_results', 'server', {}, inBlock('poll', 'opinion'))

  expect(meantBy(rule, event)).toEqual(observation('xblock.poll.view_results', { module: aModule('poll', 'opinion') }))
})
