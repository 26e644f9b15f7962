import { oldStudentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { bookPageTurn } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'book',
  eventSource: 'browser',
  meaning:
    'A learner turns to a page of a textbook made of PDF files or page images. ' +
    'Dropped from the current documentation.',
  reference: oldStudentEvents,
  toRows: (event) => bookPageTurn(event, event.value('new'), ['type', 'old']),
}
