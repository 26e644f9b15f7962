import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { panelChange } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'seq_goto',
  eventSource: 'browser',
  meaning: 'A learner jumps to another unit of a subsection.',
  reference: `${studentEvents}course-navigation-events`,
  toRows: (event) => panelChange(event, event.fields.new),
}
