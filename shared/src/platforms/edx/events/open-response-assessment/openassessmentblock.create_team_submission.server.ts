import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { responded } from '../../translation/open-response.ts'

export const rule: EdxRule = {
  eventType: 'openassessmentblock.create_team_submission',
  eventSource: 'server',
  meaning: 'A team of learners submits a joint response to an open response assessment.',
  reference: sourceCode('openedx/edx-ora2/blob/master/openassessment/xblock/apis/submissions/submissions_actions.py'),
  toRows: (event) => responded(event, ['team_id']),
}
