import { studentEvents } from '../../documentation.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'
import { observed } from '../../translation/meant.ts'

export const rule: EdxRule = {
  eventType: 'openassessment.upload_file',
  eventSource: 'browser',
  meaning: 'A learner has uploaded a file as part of a response, before submitting it. A browser event.',
  reference: studentEvents,
  toRows: (event) => observed(event, { keep: ['fileSize', 'fileType'] }),
}
