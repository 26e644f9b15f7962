import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed, sizeOf } from '../../translation/meant.ts'
import { problemOf } from '../../translation/questions.ts'

export const rule: EdxRule = {
  eventType: 'edx.problem.hint.feedback_displayed',
  eventSource: 'server',
  meaning: 'A learner submits an answer and sees the feedback the author wrote for it.',
  reference: studentEvents,
  toRows: (event) =>
    observed(event, {
      module: problemOf(event),
      keep: ['problem_part_id', 'question_type', 'trigger_type', 'hint_label', 'correctness'],
      data: { hint_count: sizeOf(event.fields.hints) },
    }),
}
