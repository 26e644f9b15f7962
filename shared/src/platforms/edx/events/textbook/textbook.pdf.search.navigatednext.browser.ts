import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { bookSearch } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'textbook.pdf.search.navigatednext',
  eventSource: 'browser',
  meaning: 'A learner steps to the next or, despite the name, the previous match in a PDF textbook.',
  reference: studentEvents,
  toRows: (event) => bookSearch(event, ['findprevious']),
}
