import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { linkTarget } from '../../translation/link-target.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.ui.lms.outline.selected',
  eventSource: 'browser',
  meaning: 'A learner chooses a subsection in the course outline. Opening a section logs nothing.',
  reference: studentEvents,
  toRows: (event) =>
    observed(event, {
      keep: ['target_name', 'widget_placement'],
      data: { target_url: linkTarget(event.fields.target_url) },
    }),
}
