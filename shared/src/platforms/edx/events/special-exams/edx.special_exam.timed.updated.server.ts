import { teamEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedExam } from '../../translation/special-exam.ts'

export const rule: EdxRule = {
  eventType: 'edx.special_exam.timed.updated',
  eventSource: 'server',
  meaning: 'The team changes a timed exam without proctoring in Studio.',
  reference: `${teamEvents}edx-special-exam-proctored-updated-edx-special-exam-practice-updated-and-edx-special-exam-timed-updated`,
  toRows: (event) => observedExam(event),
}
