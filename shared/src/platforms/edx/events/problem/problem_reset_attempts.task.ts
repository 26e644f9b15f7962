import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedProblem } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'problem_reset_attempts',
  eventSource: 'task',
  meaning: "A background task resets a learner's attempts at a problem, at the request of a team member.",
  reference: sourceCode('openedx/edx-platform/blob/master/lms/djangoapps/instructor_task/tasks_helper/module_state.py'),
  toRows: (event) => observedProblem(event, ['old_attempts', 'new_attempts']),
}
