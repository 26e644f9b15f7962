import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedAttempt } from '../../translation/special-exam.ts'

export const rule: EdxRule = {
  eventType: 'edx.special_exam.proctored.attempt.download_software_clicked',
  eventSource: 'server',
  meaning: 'A learner follows the link to the software needed for a proctored exam.',
  reference: `${studentEvents}edx-special-exam-proctored-attempt-download-software-clicked-and-edx-special-exam-practice-attempt-download-software-clicked`,
  toRows: (event) => observedAttempt(event),
}
