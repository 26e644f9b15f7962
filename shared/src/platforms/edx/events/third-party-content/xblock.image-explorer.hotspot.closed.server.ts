import { sourceCode } from '../../documentation.ts'
import { observedBlock } from '../../translation/block.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'xblock.image-explorer.hotspot.closed',
  eventSource: 'server',
  meaning: 'A learner closes a spot of an image explorer. The payload says how long it was open.',
  reference: sourceCode('openedx/xblock-image-explorer/blob/master/image_explorer/image_explorer.py'),
  toRows: (event) => {
    const { duration } = event.fields
    const isCount = typeof duration === 'string' && /^\d{1,9}$/.test(duration)
    return observedBlock(event, 'image-explorer', {
      keep: ['item_id'],
      data: { open_seconds: isCount ? Number(duration) / 1_000 : undefined },
    })
  },
}
