import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.bookmark.accessed',
  eventSource: 'browser',
  meaning:
    'A learner follows a link on the bookmarks page to the bookmarked unit. A browser event, unlike its siblings.',
  reference: studentEvents,
  toRows: (event) =>
    observed(event, { module: event.module(event.fields.component_usage_id, 'vertical'), keep: ['component_type'] }),
}
