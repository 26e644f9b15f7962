import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed, sizeOf } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.forum.searched',
  eventSource: 'server',
  meaning: 'A user searches the discussion for a text.',
  reference: studentEvents,
  toRows: (event) =>
    observed(event, {
      keep: ['group_id', 'page', 'total_results'],
      data: { search_length: sizeOf(event.fields.query) },
    }),
}
