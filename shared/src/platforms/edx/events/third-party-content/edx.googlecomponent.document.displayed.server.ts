import { studentEvents } from '../../documentation.ts'
import { observedBlock } from '../../translation/block.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'edx.googlecomponent.document.displayed',
  eventSource: 'server',
  meaning: 'An embedded Google Drive file is displayed to a learner.',
  reference: studentEvents,
  toRows: (event) => observedBlock(event, 'google-document', { keep: ['displayed_in'] }),
}
