import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { bookPageTurn } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'textbook.pdf.chapter.navigated',
  eventSource: 'browser',
  meaning: 'A learner jumps to a chapter by the outline of a PDF textbook.',
  reference: studentEvents,
  toRows: (event) => bookPageTurn(event, undefined, ['chapter_title']),
}
