import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { linkTarget } from '../../translation/link-target.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.ui.lms.link_clicked',
  eventSource: 'browser',
  meaning: 'A learner follows a hyperlink in the course content.',
  reference: studentEvents,
  toRows: (event) => observed(event, { data: { target_url: linkTarget(event.fields.target_url) } }),
}
