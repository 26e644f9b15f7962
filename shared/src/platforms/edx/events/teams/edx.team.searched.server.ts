import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed, sizeOf } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.team.searched',
  eventSource: 'server',
  meaning: 'A user searches for teams within a topic.',
  reference: studentEvents,
  toRows: (event) =>
    observed(event, {
      keep: ['topic_id', 'number_of_results'],
      data: { search_length: sizeOf(event.fields.search_text) },
    }),
}
