import { studentEvents } from '../../documentation.ts'
import { observedBlock } from '../../translation/block.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.drag_and_drop_v2.item.picked_up',
  eventSource: 'server',
  meaning: 'A learner picks up an item of a drag-and-drop problem.',
  reference: studentEvents,
  toRows: (event) => observedBlock(event, 'drag-and-drop-v2', { keep: ['item_id'] }),
}
