import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed, sizeOf } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.course.student_notes.searched',
  eventSource: 'browser',
  meaning: 'A learner searches the own notes on the notes page.',
  reference: studentEvents,
  toRows: (event) =>
    observed(event, { keep: ['number_of_results'], data: { search_length: sizeOf(event.fields.search_string) } }),
}
