import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { bookPageTurn } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'textbook.pdf.outline.toggled',
  eventSource: 'browser',
  meaning: 'A learner shows or hides the list of chapters of a PDF textbook.',
  reference: studentEvents,
  toRows: (event) => bookPageTurn(event, event.fields.page),
}
