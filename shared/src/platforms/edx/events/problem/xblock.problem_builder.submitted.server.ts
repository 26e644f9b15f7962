import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { blockSubmission } from '../../translation/questions.ts'

export const rule: EdxRule = {
  eventType: 'xblock.problem_builder.submitted',
  eventSource: 'server',
  meaning: 'A learner submits the answers of a Problem Builder block. The payload holds answers, attempts and grade.',
  reference: sourceCode('open-craft/problem-builder/blob/master/problem_builder/mentoring.py'),
  toRows: (event) => {
    const { submitted_answer: answer, num_attempts: attempt, grade } = event.fields
    return { acts: [blockSubmission(event, 'problem-builder', { answer, attempt, grade })] }
  },
}
