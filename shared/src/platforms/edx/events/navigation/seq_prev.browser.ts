import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { panelStep } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'seq_prev',
  eventSource: 'browser',
  meaning:
    'A learner goes to the previous unit of the same subsection. ' +
    'Since 2016 the field name says edx.ui.lms.sequence.previous_selected.',
  reference: `${studentEvents}course-navigation-events`,
  toRows: (event) => panelStep(event, -1),
}
