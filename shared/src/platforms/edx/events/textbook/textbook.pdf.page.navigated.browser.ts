import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { bookPageTurn } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'textbook.pdf.page.navigated',
  eventSource: 'browser',
  meaning: 'A learner types a page number in a PDF textbook.',
  reference: studentEvents,
  toRows: (event) => bookPageTurn(event, event.fields.page),
}
