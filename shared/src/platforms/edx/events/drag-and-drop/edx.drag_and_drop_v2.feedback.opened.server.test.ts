import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.drag_and_drop_v2.feedback.opened.server.ts'

test('of the feedback only the length is kept', () => {
  const event = aTrackingEvent(
    'edx.drag_and_drop_v2.feedback.opened',
    'server',
    { content: 'Not there', truncated: false },
    inBlock('drag-and-drop-v2', 'bench'),
  )

  expect(meantBy(rule, event)).toEqual(
    observation('edx.drag_and_drop_v2.feedback.opened', {
      module: aModule('drag-and-drop-v2', 'bench'),
      data: { truncated: false, content_length: 9 },
    }),
  )
})
