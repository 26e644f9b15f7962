import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './oppia.exploration.state.changed.server.ts'

test('the exploration is kept, and the way through it', () => {
  const event = aTrackingEvent(
    'oppia.exploration.state.changed',
    'server',
    { exploration_id: 'q7', exploration_version: '3', old_state_name: 'Start', new_state_name: 'Lens' },
    inBlock('oppia', 'light'),
  )

  expect(meantBy(rule, event)).toEqual(
    observation('oppia.exploration.state.changed', {
      module: aModule('oppia', 'light'),
      data: { exploration_id: 'q7', exploration_version: '3', old_state_name: 'Start', new_state_name: 'Lens' },
    }),
  )
})
