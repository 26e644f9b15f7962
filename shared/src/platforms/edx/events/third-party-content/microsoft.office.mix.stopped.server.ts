import { oldStudentEvents } from '../../documentation.ts'
import { observedBlock } from '../../translation/block.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'microsoft.office.mix.stopped',
  eventSource: 'server',
  meaning: 'An Office Mix presentation comes to its end.',
  reference: oldStudentEvents,
  toRows: (event) => observedBlock(event, 'officemix'),
}
