import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { bookPageTurn } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'textbook.pdf.zoom.menu.changed',
  eventSource: 'browser',
  meaning: 'A learner picks a magnification in the zoom menu of a PDF textbook.',
  reference: studentEvents,
  toRows: (event) => bookPageTurn(event, event.fields.page, ['amount']),
}
