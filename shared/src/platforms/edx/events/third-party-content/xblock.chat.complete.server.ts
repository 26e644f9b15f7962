import { sourceCode } from '../../documentation.ts'
import { observedBlock } from '../../translation/block.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'xblock.chat.complete',
  eventSource: 'server',
  meaning: 'A learner reaches an end of a scripted chat.',
  reference: sourceCode('open-craft/xblock-chat/blob/master/chat/chat.py'),
  toRows: (event) => observedBlock(event, 'chat', { keep: ['final_step'] }),
}
