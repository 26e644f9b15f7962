import { sourceCode } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed, sizeOf } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'crowd_hinter.submitNewHint',
  eventSource: 'browser',
  meaning: 'A learner contributes a hint for others.',
  reference: sourceCode('openedx/crowdsourcehinter/blob/master/crowdsourcehinter/static/js/src/crowdsourcehinter.js'),
  toRows: (event) => observed(event, { data: { hint_length: sizeOf(event.fields.new_hint_submission) } }),
}
