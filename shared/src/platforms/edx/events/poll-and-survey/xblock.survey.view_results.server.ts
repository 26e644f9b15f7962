import { oldStudentEvents } from '../../documentation.ts'
import { observedBlock } from '../../translation/block.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'xblock.survey.view_results',
  eventSource: 'server',
  meaning: 'A learner is shown the results of a survey, often right after responding.',
  reference: oldStudentEvents,
  toRows: (event) => observedBlock(event, 'survey'),
}
