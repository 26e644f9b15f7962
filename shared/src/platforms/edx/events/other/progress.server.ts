import { sourceCode } from '../../documentation.ts'
import { observedBlock } from '../../translation/block.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'progress',
  eventSource: 'server',
  meaning:
    'A block, e.g. drag and drop or Problem Builder, signals that the learner made progress in it. It says no more than that.',
  reference: sourceCode('open-craft/problem-builder/blob/master/problem_builder/mentoring.py'),
  toRows: (event) => observedBlock(event, 'block'),
}
