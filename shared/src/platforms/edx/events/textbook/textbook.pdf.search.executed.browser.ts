import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { bookSearch } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'textbook.pdf.search.executed',
  eventSource: 'browser',
  meaning: 'A learner searches for text in a PDF textbook. Characters typed in quick succession make one event.',
  reference: studentEvents,
  toRows: (event) => bookSearch(event),
}
