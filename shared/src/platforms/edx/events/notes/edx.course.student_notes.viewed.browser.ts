import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed, sizeOf } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.course.student_notes.viewed',
  eventSource: 'browser',
  meaning: 'A learner looks at one or more notes on a course page.',
  reference: studentEvents,
  toRows: (event) => observed(event, { data: { note_count: sizeOf(event.fields.notes) } }),
}
