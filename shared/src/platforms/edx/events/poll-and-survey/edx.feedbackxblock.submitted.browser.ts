import { sourceCode } from '../../documentation.ts'
import { observed, sizeOf } from '../../translation/meant.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.feedbackxblock.submitted',
  eventSource: 'browser',
  meaning: 'A learner sends feedback on a part of the course: a rating, words, or both.',
  reference: sourceCode('openedx/FeedbackXBlock'),
  toRows: (event) => observed(event, { keep: ['vote'], data: { freeform_length: sizeOf(event.fields.freeform) } }),
}
