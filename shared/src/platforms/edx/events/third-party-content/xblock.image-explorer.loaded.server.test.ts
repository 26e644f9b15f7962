import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './xblock.image-explorer.loaded.server.ts'

test('the block is the module', () => {
  const event = aTrackingEvent(
    'xblock.image-explorer.loaded',
    'server',
    { user_id: '48213', component_id: 'dome' },
    inBlock('image-explorer', 'dome'),
  )

  expect(meantBy(rule, event)).toEqual(
    observation('xblock.image-explorer.loaded', { module: aModule('image-explorer', 'dome') }),
  )
})
