import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observedExam } from '../../translation/special-exam.ts'

export const rule: EdxRule = {
  eventType: 'edx.special_exam.proctored.option-presented',
  eventSource: 'server',
  meaning: 'A learner sees the entrance page of a proctored exam, where it can be started.',
  reference: studentEvents,
  toRows: (event) => observedExam(event),
}
