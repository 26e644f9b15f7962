import { expect, test } from 'vitest'
import { inBlock } from '../../../../../../test/builders/block-events.ts'
import { aModule, aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './oppia.exploration.loaded.server.ts'

test('the exploration is kept, with its version', () => {
  const event = aTrackingEvent(
    'oppia.exploration.loaded',
    'server',
    { exploration_id: 'q7', exploration_version: '3' },
    inBlock('oppia', 'light'),
  )

  expect(meantBy(rule, event)).toEqual(
    observation('oppia.exploration.loaded', {
      module: aModule('oppia', 'light'),
      data: { exploration_id: 'q7', exploration_version: '3' },
    }),
  )
})
