import { oldStudentEvents } from '../../documentation.ts'
import { observedBlock } from '../../translation/block.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'microsoft.office.mix.paused',
  eventSource: 'server',
  meaning: 'A learner pauses an Office Mix presentation.',
  reference: oldStudentEvents,
  toRows: (event) =>
    observedBlock(event, 'officemix', { keep: ['current_slide'], data: { position: event.fields.current_time } }),
}
