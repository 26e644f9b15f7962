import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './xblock.image-explorer.hotspot.opened.server.ts'

test('which spot was opened is kept', () => {
  const event = aTrackingEvent(
    'xblock.image-explorer.hotspot.opened',
    'server',
    { item_id: 'hotspotA', user_id: '48213', component_id: 'dome' },
    inBlock('image-explorer', 'dome'),
  )

  expect(meantBy(rule, event)).toEqual(
    observation('xblock.image-explorer.hotspot.opened', {
      module: aModule('image-explorer', 'dome'),
      data: { item_id: 'hotspotA' },
    }),
  )
})
