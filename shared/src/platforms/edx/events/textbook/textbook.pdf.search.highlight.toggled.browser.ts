import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { bookSearch } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'textbook.pdf.search.highlight.toggled',
  eventSource: 'browser',
  meaning: 'A learner switches the highlighting of all matches in a PDF textbook on or off.',
  reference: studentEvents,
  toRows: (event) => bookSearch(event),
}
