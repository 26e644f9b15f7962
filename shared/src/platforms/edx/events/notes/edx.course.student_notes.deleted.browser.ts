import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed, sizeOf } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.course.student_notes.deleted',
  eventSource: 'browser',
  meaning: 'A learner deletes a note.',
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
