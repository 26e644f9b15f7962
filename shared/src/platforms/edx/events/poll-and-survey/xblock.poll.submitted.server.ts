import { oldStudentEvents } from '../../documentation.ts'
import { answeredBlock, blockOf } from '../../translation/block.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'xblock.poll.submitted',
  eventSource: 'server',
  meaning: 'A learner submits a response to a poll.',
  reference: oldStudentEvents,
  toRows: (event) =>
    answeredBlock({
      module: blockOf(event, 'poll') ?? event.module(event.fields.url_name, 'poll'),
      answer: event.fields.choice,
    }),
}
