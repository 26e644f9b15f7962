import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'
import { openResponseOf } from '../../translation/open-response.ts'

export const rule: EdxRule = {
  eventType: 'openassessmentblock.remove_uploaded_file',
  eventSource: 'server',
  meaning: 'A learner removes a file uploaded for a response.',
  reference: sourceCode('openedx/edx-ora2/blob/master/openassessment/xblock/apis/submissions/submissions_actions.py'),
  toRows: (event) => observed(event, { module: openResponseOf(event) }),
}
