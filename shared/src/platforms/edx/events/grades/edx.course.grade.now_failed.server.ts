import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.course.grade.now_failed',
  eventSource: 'server',
  meaning: 'The platform finds, after a new grade, that the learner is not passing the course.',
  reference: sourceCode('openedx/edx-platform/blob/master/lms/djangoapps/grades/events.py'),
  toRows: (event) => observed(event, { keep: ['event_transaction_type'], person: event.fields.user_id }),
}
