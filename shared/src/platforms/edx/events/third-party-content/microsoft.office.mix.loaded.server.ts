import { oldStudentEvents } from '../../documentation.ts'
import { observedBlock } from '../../translation/block.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'microsoft.office.mix.loaded',
  eventSource: 'server',
  meaning: 'An Office Mix presentation is ready to play. Microsoft has since ended the product.',
  reference: oldStudentEvents,
  toRows: (event) => observedBlock(event, 'officemix', { keep: ['duration', 'total_slides'] }),
}
