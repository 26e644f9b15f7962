import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed, sizeOf } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.course.student_notes.added',
  eventSource: 'browser',
  meaning: 'A learner adds a note to a passage of the course text.',
  reference: studentEvents,
  toRows: (event) =>
    observed(event, {
      module: event.module(event.fields.component_usage_id, 'html'),
      keep: ['note_id'],
      data: {
        note_length: sizeOf(event.fields.note_text),
        highlight_length: sizeOf(event.fields.highlighted_content),
        tag_count: sizeOf(event.fields.tags),
      },
    }),
}
