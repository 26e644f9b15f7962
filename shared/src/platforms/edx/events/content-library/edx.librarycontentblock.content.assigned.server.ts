import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed, sizeOf } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.librarycontentblock.content.assigned',
  eventSource: 'server',
  meaning:
    'The platform draws library components for a learner in a randomized block, at the first visit or after the team asked for more.',
  reference: studentEvents,
  toRows: (event) =>
    observed(event, {
      module: event.module(event.fields.location, 'library_content'),
      keep: ['max_count', 'previous_count'],
      data: { added_count: sizeOf(event.fields.added), result_count: sizeOf(event.fields.result) },
    }),
}
