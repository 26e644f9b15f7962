import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { bookPageTurn } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'textbook.pdf.display.scaled',
  eventSource: 'browser',
  meaning: 'The magnification of a PDF textbook changes, by the zoom menu or the size of the window.',
  reference: studentEvents,
  toRows: (event) => bookPageTurn(event, event.fields.page, ['amount']),
}
