import { sourceCode } from '../../documentation.ts'
import { observedBlock } from '../../translation/block.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'xblock.image-explorer.hotspot.opened',
  eventSource: 'server',
  meaning: 'A learner opens a spot of an image explorer and sees what is written there.',
  reference: sourceCode('openedx/xblock-image-explorer/blob/master/image_explorer/image_explorer.py'),
  toRows: (event) => observedBlock(event, 'image-explorer', { keep: ['item_id'] }),
}
