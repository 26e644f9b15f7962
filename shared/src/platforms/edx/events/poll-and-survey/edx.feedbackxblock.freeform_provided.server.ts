import { sourceCode } from '../../documentation.ts'
import { answeredBlock, blockOf } from '../../translation/block.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.feedbackxblock.freeform_provided',
  eventSource: 'server',
  meaning: 'The server stores the words that a learner leaves in a feedback block.',
  reference: sourceCode('openedx/FeedbackXBlock'),
  toRows: (event) => answeredBlock({ module: blockOf(event, 'feedback'), answer: event.fields.new_freeform }),
}
