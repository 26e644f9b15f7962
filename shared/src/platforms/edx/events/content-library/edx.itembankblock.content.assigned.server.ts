import { sourceCode } from '../../documentation.ts'
import { observed, sizeOf } from '../../translation/meant.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.itembankblock.content.assigned',
  eventSource: 'server',
  meaning:
    'The platform draws components for a learner from an item bank, which holds those of libraries since late 2024.',
  reference: sourceCode('openedx/edx-platform/blob/master/xmodule/item_bank_block.py'),
  toRows: (event) =>
    observed(event, {
      module: event.module(event.fields.location, 'itembank'),
      keep: ['max_count', 'previous_count'],
      data: { added_count: sizeOf(event.fields.added), result_count: sizeOf(event.fields.result) },
    }),
}
