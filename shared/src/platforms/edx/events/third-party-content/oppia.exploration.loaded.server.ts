import { oldStudentEvents } from '../../documentation.ts'
import { observedBlock } from '../../translation/block.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'oppia.exploration.loaded',
  eventSource: 'server',
  meaning: 'An Oppia exploration is displayed to a learner.',
  reference: oldStudentEvents,
  toRows: (event) => observedBlock(event, 'oppia', { keep: ['exploration_id', 'exploration_version'] }),
}
