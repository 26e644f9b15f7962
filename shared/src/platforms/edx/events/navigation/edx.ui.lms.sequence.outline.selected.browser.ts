import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { linkTarget } from '../../translation/link-target.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.ui.lms.sequence.outline.selected',
  eventSource: 'browser',
  meaning:
    'Another name of edx.ui.lms.outline.selected, treated alike by converters: a subsection is chosen in the outline.',
  reference: `${studentEvents}edx-ui-lms-outline-selected`,
  toRows: (event) =>
    observed(event, {
      keep: ['target_name', 'widget_placement'],
      data: { target_url: linkTarget(event.fields.target_url) },
    }),
}
