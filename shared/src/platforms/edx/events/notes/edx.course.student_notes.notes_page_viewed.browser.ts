import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.course.student_notes.notes_page_viewed',
  eventSource: 'browser',
  meaning: 'A learner opens the notes page or one of its views.',
  reference: studentEvents,
  toRows: (event) => observed(event, { keep: ['view'] }),
}
