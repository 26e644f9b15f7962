import { sourceCode } from '../../documentation.ts'
import { observedBlock } from '../../translation/block.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'xblock.mentoring.assessment.shown',
  eventSource: 'server',
  meaning: 'A step of a mentoring assessment is displayed to a learner.',
  reference: sourceCode(
    'openedx-unsupported/xblock-mentoring/blob/master/mentoring/public/js/mentoring_assessment_view.js',
  ),
  toRows: (event) => observedBlock(event, 'mentoring', { keep: ['exercise_id'] }),
}
