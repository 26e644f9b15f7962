import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.course.home.course_update.toggled',
  eventSource: 'browser',
  meaning: 'A learner unfolds or folds an entry of the course updates.',
  reference: sourceCode('openedx/edx-platform/blob/master/lms/static/js/courseware/toggle_element_visibility.js'),
  toRows: (event) => observed(event, { keep: ['action', 'publish_date'] }),
}
