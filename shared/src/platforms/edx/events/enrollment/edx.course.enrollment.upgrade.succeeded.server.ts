import { oldStudentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { nothing } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.course.enrollment.upgrade.succeeded',
  eventSource: 'server',
  meaning: "A learner's upgrade to the verified track is complete. No longer in the current documentation.",
  reference: oldStudentEvents,
  toRows: () => nothing,
}
