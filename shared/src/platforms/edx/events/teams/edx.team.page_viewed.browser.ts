import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.team.page_viewed',
  eventSource: 'browser',
  meaning: 'A user views one of the pages about teams. The only browser event of this family.',
  reference: studentEvents,
  toRows: (event) => observed(event, { keep: ['page_name', 'topic_id', 'team_id'] }),
}
