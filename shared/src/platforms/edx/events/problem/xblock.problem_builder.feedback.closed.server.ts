import { sourceCode } from '../../documentation.ts'
import { observedBlock } from '../../translation/block.ts'
import { sizeOf } from '../../translation/meant.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'xblock.problem_builder.feedback.closed',
  eventSource: 'server',
  meaning: 'A feedback message of a Problem Builder block closes because the learner clicks elsewhere.',
  reference: sourceCode('open-craft/problem-builder/blob/master/problem_builder/public/js/mentoring.js'),
  toRows: (event) =>
    observedBlock(event, 'problem-builder', { data: { content_length: sizeOf(event.fields.content) } }),
}
