import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.course.student_notes.used_unit_link',
  eventSource: 'browser',
  meaning: 'A learner follows a note on the notes page to the place in the course where it was written.',
  reference: studentEvents,
  toRows: (event) =>
    observed(event, { module: event.module(event.fields.component_usage_id, 'html'), keep: ['note_id', 'view'] }),
}
