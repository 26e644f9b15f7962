import { sourceCode } from '../../documentation.ts'
import { observedBlock } from '../../translation/block.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'xblock.image-explorer.loaded',
  eventSource: 'server',
  meaning: 'An image explorer, a picture with spots to open, is displayed to a learner.',
  reference: sourceCode('openedx/xblock-image-explorer/blob/master/image_explorer/image_explorer.py'),
  toRows: (event) => observedBlock(event, 'image-explorer'),
}
