import { sourceCode } from '../../documentation.ts'
import { observedBlock } from '../../translation/block.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { sizeOf } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'xblock.mentoring.feedback.closed',
  eventSource: 'server',
  meaning: 'A learner closes a tip on a choice in a Problem Builder question.',
  reference: sourceCode('open-craft/problem-builder/blob/master/problem_builder/public/js/questionnaire.js'),
  toRows: (event) =>
    observedBlock(event, 'problem-builder', { data: { content_length: sizeOf(event.fields.content) } }),
}
