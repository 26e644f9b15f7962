import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.course.home.upgrade_verified.clicked',
  eventSource: 'browser',
  meaning: 'A learner clicks the link to upgrade beside the deadline for it, on the home page of the course.',
  reference: sourceCode(
    'openedx/edx-platform/blob/open-release/ironwood.master/lms/static/js/courseware/course_home_events.js',
  ),
  toRows: (event) => observed(event),
}
