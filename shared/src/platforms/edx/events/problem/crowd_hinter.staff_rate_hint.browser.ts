import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'crowd_hinter.staff_rate_hint',
  eventSource: 'browser',
  meaning: 'A team member decides whether a reported hint stays or goes.',
  reference: sourceCode('openedx/crowdsourcehinter/blob/master/crowdsourcehinter/static/js/src/crowdsourcehinter.js'),
  toRows: (event) => observed(event, { keep: ['rating'] }),
}
