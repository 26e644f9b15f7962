import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.bookmark.removed',
  eventSource: 'server',
  meaning: 'A learner takes a bookmark off a unit.',
  reference: studentEvents,
  toRows: (event) =>
    observed(event, { module: event.module(event.fields.component_usage_id, 'vertical'), keep: ['component_type'] }),
}
