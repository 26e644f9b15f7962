import { sourceCode } from '../../documentation.ts'
import { observed } from '../../translation/meant.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.bi.course.upgrade.sidebarupsell.displayed',
  eventSource: 'browser',
  meaning: 'The course home shows the advertisement for the verified track in its sidebar.',
  reference: sourceCode('openedx/frontend-app-learning'),
  toRows: (event) => observed(event),
}
