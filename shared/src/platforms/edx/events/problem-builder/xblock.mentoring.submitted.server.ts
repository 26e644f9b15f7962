import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { blockSubmission } from '../../translation/questions.ts'

export const rule: EdxRule = {
  eventType: 'xblock.mentoring.submitted',
  eventSource: 'server',
  meaning: 'A learner submits the answers of a mentoring block, which Problem Builder came from.',
  reference: sourceCode('openedx-unsupported/xblock-mentoring/blob/master/mentoring/mentoring.py'),
  toRows: (event) => {
    const { submitted_answer: answer, num_attempts: attempt, grade } = event.fields
    return { acts: [blockSubmission(event, 'mentoring', { answer, attempt, grade })] }
  },
}
