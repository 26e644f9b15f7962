import { sourceCode } from '../../documentation.ts'
import { observedBlock } from '../../translation/block.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.feedbackxblock.nothing_provided',
  eventSource: 'server',
  meaning: 'A learner sends a feedback block with neither a rating nor words.',
  reference: sourceCode('openedx/FeedbackXBlock'),
  toRows: (event) => observedBlock(event, 'feedback'),
}
