import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { nothing } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.course.enrollment.reverify.reviewed',
  eventSource: 'server',
  meaning: 'The photo service has reviewed the identity photos that a learner sent during the course.',
  reference: sourceCode('openedx/edx-platform/blob/open-release/birch.master/lms/djangoapps/verify_student/views.py'),
  toRows: () => nothing,
}
