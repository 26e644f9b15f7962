import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './progress.server.ts'

test('the block is the module', () => {
  const event = aTrackingEvent('progress', 'server', {}, inBlock('drag-and-drop-v2', 'cells'))

  expect(meantBy(rule, event)).toEqual(observation('progress', { module: aModule('drag-and-drop-v2', 'cells') }))
})
