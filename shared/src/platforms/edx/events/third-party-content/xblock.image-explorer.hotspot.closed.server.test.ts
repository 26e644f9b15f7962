import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './xblock.image-explorer.hotspot.closed.server.ts'

test('how long a spot was open is kept, in seconds', () => {
  const event = aTrackingEvent(
    'xblock.image-explorer.hotspot.closed',
    'server',
    { item_id: 'hotspotA', duration: '5230', user_id: '48213', component_id: 'dome' },
    inBlock('image-explorer', 'dome'),
  )

  expect(meantBy(rule, event)).toEqual(
    observation('xblock.image-explorer.hotspot.closed', {
      module: aModule('image-explorer', 'dome'),
      data: { item_id: 'hotspotA', open_seconds: 5.23 },
    }),
  )
})
