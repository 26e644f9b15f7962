import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedProblem } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'edx.problem.hint.demandhint_displayed',
  eventSource: 'server',
  meaning: 'A learner asks for a hint of a problem and sees it.',
  reference: studentEvents,
  toRows: (event) => observedProblem(event, ['hint_index', 'hint_len']),
}
