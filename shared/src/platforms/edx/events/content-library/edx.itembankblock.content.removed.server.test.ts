import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.itembankblock.content.removed.server.ts'

test('how many components a learner has lost, and why', () => {
  const event = aTrackingEvent('edx.itembankblock.content.removed', 'server', {
    location: usageKey('itembank', 'draw'),
    max_count: 1,
    previous_count: 2,
    reason: 'overlimit',
    removed: [{ usage_key: usageKey('problem', 'prism'), original_usage_key: null, descendants: [] }],
    result: [{ usage_key: usageKey('problem', 'prism'), original_usage_key: null, descendants: [] }],
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.itembankblock.content.removed', {
      module: aModule('itembank', 'draw'),
      data: { max_count: 1, previous_count: 2, reason: 'overlimit', removed_count: 1, result_count: 1 },
    }),
  )
})
