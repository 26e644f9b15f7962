import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { bookPageTurn } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'textbook.pdf.thumbnail.navigated',
  eventSource: 'browser',
  meaning: 'A learner jumps to a page by its thumbnail in a PDF textbook.',
  reference: studentEvents,
  toRows: (event) => bookPageTurn(event, event.fields.page, ['thumbnail_title']),
}
