import { sourceCode } from '../../documentation.ts'
import { observed } from '../../translation/meant.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.bi.course.upgrade.sidebarupsell.clicked',
  eventSource: 'browser',
  meaning:
    'A learner clicks the advertisement for the verified track in the sidebar. edx.course.enrollment.upgrade.clicked follows it.',
  reference: sourceCode('openedx/frontend-app-learning'),
  toRows: (event) => observed(event),
}
