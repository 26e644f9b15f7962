import { oldStudentEvents } from '../../documentation.ts'
import { answeredBlock, blockOf } from '../../translation/block.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'ubc.peer_instruction.original_submitted',
  eventSource: 'server',
  meaning:
    'A learner submits the first answer to a peer instruction question, with the reasons, before seeing those of others.',
  reference: oldStudentEvents,
  toRows: (event) =>
    answeredBlock({
      module: blockOf(event, 'ubcpi'),
      answer: [event.fields.answer, event.fields.rationale],
      attempt: 1,
    }),
}
