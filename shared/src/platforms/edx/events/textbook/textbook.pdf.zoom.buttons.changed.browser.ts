import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { bookPageTurn } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'textbook.pdf.zoom.buttons.changed',
  eventSource: 'browser',
  meaning: 'A learner zooms a PDF textbook in or out by the buttons.',
  reference: studentEvents,
  toRows: (event) => bookPageTurn(event, event.fields.page, ['direction']),
}
