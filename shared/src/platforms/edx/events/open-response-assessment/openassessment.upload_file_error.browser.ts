import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'openassessment.upload_file_error',
  eventSource: 'browser',
  meaning: 'The upload of a file for a response fails, and blocks the submission. A browser event, known since 2020.',
  reference: studentEvents,
  toRows: (event) => observed(event, { keep: ['statusText'] }),
}
