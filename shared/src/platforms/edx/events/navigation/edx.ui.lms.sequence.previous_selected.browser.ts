import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { panelStep } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.ui.lms.sequence.previous_selected',
  eventSource: 'browser',
  meaning:
    'A learner clicks "previous" at the start of a subsection and lands in the one before. ' +
    'Within a subsection the type is seq_prev.',
  reference: studentEvents,
  toRows: (event) => panelStep(event, -1),
}
