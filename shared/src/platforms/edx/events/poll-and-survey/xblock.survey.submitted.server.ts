import { oldStudentEvents } from '../../documentation.ts'
import { answeredBlock, blockOf } from '../../translation/block.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'xblock.survey.submitted',
  eventSource: 'server',
  meaning: 'A learner submits the responses to a survey.',
  reference: oldStudentEvents,
  toRows: (event) =>
    answeredBlock({
      module: blockOf(event, 'survey') ?? event.module(event.fields.url_name, 'survey'),
      answer: event.fields.choices,
    }),
}
