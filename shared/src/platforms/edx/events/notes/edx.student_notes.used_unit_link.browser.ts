import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.student_notes.used_unit_link',
  eventSource: 'browser',
  meaning:
    'Older name, from early 2015, of edx.course.student_notes.used_unit_link: a learner goes from a note ' +
    'to its place in the course.',
  reference: sourceCode(
    'openedx/edx-platform/blob/open-release/birch.master/lms/static/js/edxnotes/views/note_item.js',
  ),
  toRows: (event) =>
    observed(event, { module: event.module(event.fields.component_usage_id, 'html'), keep: ['note_id', 'view'] }),
}
