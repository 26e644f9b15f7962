import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed, sizeOf } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.course.home.courseware_search.submit',
  eventSource: 'browser',
  meaning: 'A learner submits a search of the course content in the learning app.',
  reference: sourceCode(
    'openedx/frontend-app-learning/blob/master/src/course-home/courseware-search/CoursewareSearch.jsx',
  ),
  toRows: (event) => observed(event, { data: { keyword_length: sizeOf(event.fields.keyword) } }),
}
