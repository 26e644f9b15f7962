import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.course.tool.accessed',
  eventSource: 'browser',
  meaning: 'A learner clicks a link among the course tools, such as bookmarks, reviews or updates.',
  reference: studentEvents,
  toRows: (event) => observed(event, { keep: ['tool_name'] }),
}
