import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { bookSearch } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'textbook.pdf.searchcasesensitivity.toggled',
  eventSource: 'browser',
  meaning: 'A learner switches the matching of upper and lower case in a PDF textbook on or off.',
  reference: studentEvents,
  toRows: (event) => bookSearch(event),
}
