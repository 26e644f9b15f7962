import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed, sizeOf } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.librarycontentblock.content.removed',
  eventSource: 'server',
  meaning:
    'Components once drawn for a learner can no longer be shown, after the team changed the library or the block.',
  reference: studentEvents,
  toRows: (event) =>
    observed(event, {
      module: event.module(event.fields.location, 'library_content'),
      keep: ['max_count', 'previous_count', 'reason'],
      data: { removed_count: sizeOf(event.fields.removed), result_count: sizeOf(event.fields.result) },
    }),
}
