import { sourceCode } from '../../documentation.ts'
import { observedBlock } from '../../translation/block.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'xblock.problem_builder.loaded',
  eventSource: 'server',
  meaning: 'A Problem Builder block is displayed to a learner.',
  reference: sourceCode('open-craft/problem-builder/blob/master/problem_builder/public/js/mentoring.js'),
  toRows: (event) => observedBlock(event, 'problem-builder'),
}
