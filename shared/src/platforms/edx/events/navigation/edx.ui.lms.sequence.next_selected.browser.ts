import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { panelStep } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.ui.lms.sequence.next_selected',
  eventSource: 'browser',
  meaning:
    'A learner clicks "next" at the end of a subsection and lands in the next one. ' +
    'Within a subsection the type is seq_next.',
  reference: studentEvents,
  toRows: (event) => panelStep(event, 1),
}
