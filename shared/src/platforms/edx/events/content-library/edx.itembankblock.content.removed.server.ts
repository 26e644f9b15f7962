import { sourceCode } from '../../documentation.ts'
import { observed, sizeOf } from '../../translation/meant.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.itembankblock.content.removed',
  eventSource: 'server',
  meaning:
    'Components once drawn for a learner from an item bank are no longer shown: the team took them out, or asks for fewer.',
  reference: sourceCode('openedx/edx-platform/blob/master/xmodule/item_bank_block.py'),
  toRows: (event) =>
    observed(event, {
      module: event.module(event.fields.location, 'itembank'),
      keep: ['max_count', 'previous_count', 'reason'],
      data: { removed_count: sizeOf(event.fields.removed), result_count: sizeOf(event.fields.result) },
    }),
}
