import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { nothing } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.course.enrollment.mode_changed',
  eventSource: 'server',
  meaning: 'An enrollment moves to another mode, e.g. from audit to verified.',
  reference: studentEvents,
  toRows: () => nothing,
}
