import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'crowd_hinter.hint_rating_UX',
  eventSource: 'browser',
  meaning: 'After solving a problem a learner is offered to rate the hint received, or to write one.',
  reference: sourceCode('openedx/crowdsourcehinter/blob/master/crowdsourcehinter/static/js/src/crowdsourcehinter.js'),
  toRows: (event) => observed(event),
}
