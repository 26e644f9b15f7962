import { oldStudentEvents } from '../../documentation.ts'
import { observedBlock } from '../../translation/block.ts'
import type { EdxRule } from '../../translation/edx-rule.ts'

export const rule: EdxRule = {
  eventType: 'oppia.exploration.state.changed',
  eventSource: 'server',
  meaning: 'A learner answers in an Oppia exploration, which thereby moves to another state.',
  reference: oldStudentEvents,
  toRows: (event) =>
    observedBlock(event, 'oppia', {
      keep: ['exploration_id', 'exploration_version', 'old_state_name', 'new_state_name'],
    }),
}
