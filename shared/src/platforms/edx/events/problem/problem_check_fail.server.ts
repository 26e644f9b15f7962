import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { answered } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'problem_check_fail',
  eventSource: 'server',
  meaning: 'A submitted problem could not be checked, e.g. because it is closed. Once named save_problem_check_fail.',
  reference: studentEvents,
  toRows: (event) => answered(event, 2),
}
