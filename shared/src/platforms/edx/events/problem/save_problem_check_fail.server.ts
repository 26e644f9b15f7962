import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { answered } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'save_problem_check_fail',
  eventSource: 'server',
  meaning: 'Name of problem_check_fail until October 2013: a submitted problem could not be checked.',
  reference: `${studentEvents}problem-check-fail`,
  toRows: (event) => answered(event, 2),
}
