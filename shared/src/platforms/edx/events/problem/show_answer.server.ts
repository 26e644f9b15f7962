import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedProblem } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'show_answer',
  eventSource: 'server',
  meaning: 'Name of showanswer until January 2013: the server reveals the answer of a problem.',
  reference: `${studentEvents}showanswer`,
  toRows: (event) => observedProblem(event),
}
