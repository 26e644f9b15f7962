import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'crowd_hinter.showHint',
  eventSource: 'browser',
  meaning: 'A learner is shown a crowdsourced hint after a wrong answer.',
  reference: sourceCode('openedx/crowdsourcehinter/blob/master/crowdsourcehinter/static/js/src/crowdsourcehinter.js'),
  toRows: (event) => observed(event),
}
