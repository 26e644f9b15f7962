import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { panelStep } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'seq_next',
  eventSource: 'browser',
  meaning:
    'A learner goes to the next unit of the same subsection. ' +
    'Since 2016 the field name says edx.ui.lms.sequence.next_selected.',
  reference: `${studentEvents}course-navigation-events`,
  toRows: (event) => panelStep(event, 1),
}
