import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'xblock.problem_builder.submitted',
  eventSource: 'server',
  meaning: 'A learner submits the answers of a Problem Builder block. The payload holds answers, attempts and grade.',
  reference: sourceCode('open-craft/problem-builder/blob/master/problem_builder/mentoring.py'),
  toRows: (event) => observed(event, { keep: ['num_attempts', 'grade'] }),
}
