import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed, sizeOf } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.student_notes.searched',
  eventSource: 'browser',
  meaning: 'Older name, from early 2015, of edx.course.student_notes.searched: a learner searches the own notes.',
  reference: sourceCode(
    'openedx/edx-platform/blob/open-release/birch.master/lms/static/js/edxnotes/views/search_box.js',
  ),
  toRows: (event) =>
    observed(event, { keep: ['number_of_results'], data: { search_length: sizeOf(event.fields.search_string) } }),
}
