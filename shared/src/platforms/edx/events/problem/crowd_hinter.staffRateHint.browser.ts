import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'crowd_hinter.staffRateHint',
  eventSource: 'browser',
  meaning:
    "A reported hint disappears from the moderation list after a team member's decision. " +
    'Follows crowd_hinter.staff_rate_hint.',
  reference: sourceCode('openedx/crowdsourcehinter/blob/master/crowdsourcehinter/static/js/src/crowdsourcehinter.js'),
  toRows: (event) => observed(event, { keep: ['rating'] }),
}
