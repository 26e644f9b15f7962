import { studentEvents } from '../../documentation.ts'
import { observedBlock } from '../../translation/block.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { sizeOf } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.drag_and_drop_v2.feedback.opened',
  eventSource: 'server',
  meaning: 'A feedback pop-up of a drag-and-drop problem opens.',
  reference: studentEvents,
  toRows: (event) =>
    observedBlock(event, 'drag-and-drop-v2', {
      keep: ['truncated'],
      data: { content_length: sizeOf(event.fields.content) },
    }),
}
