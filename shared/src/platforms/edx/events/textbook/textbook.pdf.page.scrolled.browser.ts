import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { bookPageTurn } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'textbook.pdf.page.scrolled',
  eventSource: 'browser',
  meaning: 'A learner scrolls a PDF textbook and another page comes into view.',
  reference: studentEvents,
  toRows: (event) => bookPageTurn(event, event.fields.page, ['direction']),
}
