import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { panelChange } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'seq_goto',
  eventSource: 'browser',
  meaning:
    'A learner clicks the tab of a unit in the navigation bar. ' +
    'Since 2016 the field name says edx.ui.lms.sequence.tab_selected.',
  reference: `${studentEvents}course-navigation-events`,
  toRows: (event) => panelChange(event, event.value('new') ?? event.value('target_tab')),
}
