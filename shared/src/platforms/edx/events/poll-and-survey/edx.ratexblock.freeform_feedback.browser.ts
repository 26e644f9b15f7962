import { sourceCode } from '../../documentation.ts'
import { observed, sizeOf } from '../../translation/meant.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.ratexblock.freeform_feedback',
  eventSource: 'browser',
  meaning: 'A learner writes about a part of the course, beside a rating.',
  reference: sourceCode('openedx-unsupported/RateXBlock/blob/master/rate/static/js/src/rate.js'),
  toRows: (event) => observed(event, { data: { freeform_length: sizeOf(event.fields.freeform) } }),
}
