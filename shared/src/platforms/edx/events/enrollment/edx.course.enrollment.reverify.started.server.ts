import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { nothing } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.course.enrollment.reverify.started',
  eventSource: 'server',
  meaning: 'A learner opens the page for proving the identity again during the course.',
  reference: sourceCode('openedx/edx-platform/blob/open-release/birch.master/lms/djangoapps/verify_student/views.py'),
  toRows: () => nothing,
}
