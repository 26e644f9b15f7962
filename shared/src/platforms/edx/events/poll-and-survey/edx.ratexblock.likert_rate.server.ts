import { sourceCode } from '../../documentation.ts'
import { answeredBlock, blockOf } from '../../translation/block.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.ratexblock.likert_rate',
  eventSource: 'server',
  meaning: 'The server stores how a learner rates a part of the course on a scale.',
  reference: sourceCode('openedx-unsupported/RateXBlock/blob/master/rate/rate.py'),
  toRows: (event) => answeredBlock({ module: blockOf(event, 'rate'), answer: event.fields.new_vote }),
}
