import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { panelChange } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.ui.lms.sequence.tab_selected',
  eventSource: 'browser',
  meaning:
    'A learner clicks the tab of a unit in the navigation bar. ' +
    'Newer name of seq_goto, which stays the usual event type.',
  reference: studentEvents,
  toRows: (event) => panelChange(event, event.value('new') ?? event.value('target_tab')),
}
