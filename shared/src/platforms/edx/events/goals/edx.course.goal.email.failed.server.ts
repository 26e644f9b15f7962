import { sourceCode } from '../../documentation.ts'
import { observed } from '../../translation/meant.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.course.goal.email.failed',
  eventSource: 'server',
  meaning: 'The platform could not send the email that reminds a learner of a course goal.',
  reference: sourceCode('openedx/edx-platform/blob/master/lms/djangoapps/course_goals/management'),
  toRows: (event) => observed(event, { keep: ['reason'] }),
}
