import { oldStudentEvents } from '../../documentation.ts'
import { observedBlock } from '../../translation/block.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'oppia.exploration.completed',
  eventSource: 'server',
  meaning: 'A learner reaches the end of an Oppia exploration. This gives no grade.',
  reference: oldStudentEvents,
  toRows: (event) => observedBlock(event, 'oppia', { keep: ['exploration_id', 'exploration_version'] }),
}
