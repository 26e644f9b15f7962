import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { linkTarget } from '../../translation/link-target.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.course.home.resume_course.clicked',
  eventSource: 'browser',
  meaning: 'A learner clicks the button that starts or resumes the course; the payload says which of the two.',
  reference: sourceCode(
    'openedx/frontend-app-learning/blob/master/src/course-home/outline-tab/widgets/StartOrResumeCourseCard.jsx',
  ),
  toRows: (event) => observed(event, { keep: ['event_type'], data: { url: linkTarget(event.fields.url) } }),
}
