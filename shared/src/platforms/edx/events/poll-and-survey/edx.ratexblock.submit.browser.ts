import { sourceCode } from '../../documentation.ts'
import { observed, sizeOf } from '../../translation/meant.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.ratexblock.submit',
  eventSource: 'browser',
  meaning: 'A learner sends a rating of a part of the course, with or without words.',
  reference: sourceCode('openedx-unsupported/RateXBlock/blob/master/rate/static/js/src/rate.js'),
  toRows: (event) => observed(event, { keep: ['vote'], data: { freeform_length: sizeOf(event.fields.freeform) } }),
}
