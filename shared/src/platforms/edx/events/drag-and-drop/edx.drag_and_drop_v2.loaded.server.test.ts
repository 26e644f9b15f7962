import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.drag_and_drop_v2.loaded.server.ts'

test('the problem is the block of the event', () => {
  const event = aTrackingEvent('edx.drag_and_drop_v2.loaded', 'server', {}, inBlock('drag-and-drop-v2', 'bench'))

  expect(meantBy(rule, event)).toEqual(
    observation('edx.drag_and_drop_v2.loaded', { module: aModule('drag-and-drop-v2', 'bench') }),
  )
})
