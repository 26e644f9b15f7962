import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.ui.lms.jump_nav.selected',
  eventSource: 'browser',
  meaning: 'A learner jumps to another place by the breadcrumb menu above the unit. Known since 2021.',
  reference: studentEvents,
  toRows: (event) => observed(event, { keep: ['id', 'target_name', 'current_id', 'widget_placement'] }),
}
