import { sourceCode } from '../../documentation.ts'
import { observed } from '../../translation/meant.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.ratexblock.likert_rate',
  eventSource: 'browser',
  meaning: 'A learner picks how to rate a part of the course on a scale.',
  reference: sourceCode('openedx-unsupported/RateXBlock/blob/master/rate/static/js/src/rate.js'),
  toRows: (event) => observed(event, { keep: ['vote'] }),
}
