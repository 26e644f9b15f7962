import { oldStudentEvents } from '../../documentation.ts'
import { observedBlock } from '../../translation/block.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'microsoft.office.mix.slide.loaded',
  eventSource: 'server',
  meaning: 'An Office Mix presentation moves to another slide.',
  reference: oldStudentEvents,
  toRows: (event) => observedBlock(event, 'officemix', { keep: ['slide'] }),
}
