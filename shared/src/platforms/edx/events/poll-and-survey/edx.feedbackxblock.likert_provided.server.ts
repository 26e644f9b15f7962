import { sourceCode } from '../../documentation.ts'
import { answeredBlock, blockOf } from '../../translation/block.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.feedbackxblock.likert_provided',
  eventSource: 'server',
  meaning: 'The server stores the rating that a learner gives in a feedback block.',
  reference: sourceCode('openedx/FeedbackXBlock'),
  toRows: (event) => answeredBlock({ module: blockOf(event, 'feedback'), answer: event.fields.new_vote }),
}
