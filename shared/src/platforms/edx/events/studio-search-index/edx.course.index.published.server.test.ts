import { expect, test } from 'vitest'
import { aModule, aTrackingEvent, meantBy, observation, usageKey } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.course.index.published.server.ts'

test('the part that was published is the module', () => {
  const event = aTrackingEvent('edx.course.index.published', 'server', {
    category: 'courseware_index',
    indexed_count: 1,
    location_id: usageKey('vertical', 'lenses'),
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.course.index.published', {
      module: aModule('vertical', 'lenses'),
      data: { category: 'courseware_index', indexed_count: 1 },
    }),
  )
})
