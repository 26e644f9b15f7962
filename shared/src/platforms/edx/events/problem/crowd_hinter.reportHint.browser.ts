import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'crowd_hinter.reportHint',
  eventSource: 'browser',
  meaning: 'A learner reports a crowdsourced hint as unfit.',
  reference: sourceCode('openedx/crowdsourcehinter/blob/master/crowdsourcehinter/static/js/src/crowdsourcehinter.js'),
  toRows: (event) => observed(event),
}
