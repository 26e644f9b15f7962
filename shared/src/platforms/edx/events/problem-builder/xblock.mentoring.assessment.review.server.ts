import { sourceCode } from '../../documentation.ts'
import { observedBlock } from '../../translation/block.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'xblock.mentoring.assessment.review',
  eventSource: 'server',
  meaning: 'A learner looks again at a step of a mentoring assessment.',
  reference: sourceCode(
    'openedx-unsupported/xblock-mentoring/blob/master/mentoring/public/js/mentoring_assessment_view.js',
  ),
  toRows: (event) => observedBlock(event, 'mentoring', { keep: ['exercise_id'] }),
}
