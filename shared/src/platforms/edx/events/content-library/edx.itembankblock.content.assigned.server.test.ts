import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.itembankblock.content.assigned.server.ts'

test('how many components a learner has got, and how many of them are new', () => {
  const event = aTrackingEvent('edx.itembankblock.content.assigned', 'server', {
    location: usageKey('itembank', 'draw'),
    max_count: 2,
    previous_count: 0,
    added: [{ usage_key: usageKey('problem', 'prism'), original_usage_key: null, descendants: [] }],
    result: [{ usage_key: usageKey('problem', 'prism'), original_usage_key: null, descendants: [] }],
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.itembankblock.content.assigned', {
      module: aModule('itembank', 'draw'),
      data: { max_count: 2, previous_count: 0, added_count: 1, result_count: 1 },
    }),
  )
})
