import { studentEvents } from '../../documentation.ts'
import { observedBlock } from '../../translation/block.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.drag_and_drop_v2.loaded',
  eventSource: 'server',
  meaning: 'A drag-and-drop problem is displayed to a learner.',
  reference: studentEvents,
  toRows: (event) => observedBlock(event, 'drag-and-drop-v2'),
}
