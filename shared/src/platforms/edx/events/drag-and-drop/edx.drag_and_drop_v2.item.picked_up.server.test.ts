import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.drag_and_drop_v2.item.picked_up.server.ts'

test('the item is kept', () => {
  const event = aTrackingEvent(
    'edx.drag_and_drop_v2.item.picked_up',
    'server',
    { item_id: 0 },
    inBlock('drag-and-drop-v2', 'bench'),
  )

  expect(meantBy(rule, event)).toEqual(
    observation('edx.drag_and_drop_v2.item.picked_up', {
      module: aModule('drag-and-drop-v2', 'bench'),
      data: { item_id: 0 },
    }),
  )
})
