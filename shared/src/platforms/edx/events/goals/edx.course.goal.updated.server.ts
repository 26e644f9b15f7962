import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.course.goal.updated',
  eventSource: 'server',
  meaning: 'A learner changes a goal already set for a course.',
  reference: sourceCode('openedx/edx-platform/blob/master/lms/djangoapps/course_goals/handlers.py'),
  toRows: (event) => observed(event, { keep: ['goal_key', 'days_per_week', 'subscribed_to_reminders'] }),
}
