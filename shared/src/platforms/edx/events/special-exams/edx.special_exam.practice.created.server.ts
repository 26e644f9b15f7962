import { teamEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedExam } from '../../translation/special-exam.ts'

export const rule: EdxRule = {
  eventType: 'edx.special_exam.practice.created',
  eventSource: 'server',
  meaning: 'The team sets up a practice exam with proctoring software in Studio.',
  reference: `${teamEvents}edx-special-exam-proctored-created-edx-special-exam-practice-created-and-edx-special-exam-timed-created`,
  toRows: (event) => observedExam(event),
}
