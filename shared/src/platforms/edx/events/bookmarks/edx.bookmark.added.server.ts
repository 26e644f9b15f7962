import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.bookmark.added',
  eventSource: 'server',
  meaning: 'A learner bookmarks a unit of the course.',
  reference: studentEvents,
  toRows: (event) =>
    observed(event, { module: event.module(event.fields.component_usage_id, 'vertical'), keep: ['component_type'] }),
}
