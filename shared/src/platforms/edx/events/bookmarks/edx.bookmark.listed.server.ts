import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.bookmark.listed',
  eventSource: 'server',
  meaning: 'A learner opens the list of bookmarks, or turns to another page of it.',
  reference: studentEvents,
  toRows: (event) => observed(event, { keep: ['list_type', 'bookmarks_count', 'page_number', 'page_size'] }),
}
