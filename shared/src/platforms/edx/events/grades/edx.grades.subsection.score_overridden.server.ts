import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedScore } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.grades.subsection.score_overridden',
  eventSource: 'server',
  meaning:
    'A subsection score is overridden, or an override taken back; the payload field override_deleted says which.',
  reference: sourceCode('openedx/edx-platform/blob/master/lms/djangoapps/grades/events.py'),
  toRows: (event) => observedScore(event, ['only_if_higher', 'override_deleted', 'event_transaction_type']),
}
