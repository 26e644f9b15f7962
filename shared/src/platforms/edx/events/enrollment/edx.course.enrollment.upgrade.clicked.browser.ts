import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { nothing } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.course.enrollment.upgrade.clicked',
  eventSource: 'browser',
  meaning: 'A learner clicks a link or button to upgrade to the verified track. This says nothing about success.',
  reference: studentEvents,
  toRows: () => nothing,
}
