import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { nothing } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'page_close',
  eventSource: 'browser',
  meaning:
    'The browser leaves a page of the platform. ' +
    "It comes from the logging script and tells nothing about the page's content.",
  reference: studentEvents,
  toRows: () => nothing,
}
