import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedProblem } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'problem_show',
  eventSource: 'browser',
  meaning:
    'A learner has the answer of a problem revealed. ' +
    'A browser event about the answer, not about the display of the problem.',
  reference: studentEvents,
  toRows: (event) => observedProblem(event),
}
