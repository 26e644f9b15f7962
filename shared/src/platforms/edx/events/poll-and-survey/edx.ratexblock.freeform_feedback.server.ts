import { sourceCode } from '../../documentation.ts'
import { answeredBlock, blockOf } from '../../translation/block.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.ratexblock.freeform_feedback',
  eventSource: 'server',
  meaning: 'The server stores what a learner writes about a part of the course.',
  reference: sourceCode('openedx-unsupported/RateXBlock/blob/master/rate/rate.py'),
  toRows: (event) => answeredBlock({ module: blockOf(event, 'rate'), answer: event.fields.new_freeform }),
}
