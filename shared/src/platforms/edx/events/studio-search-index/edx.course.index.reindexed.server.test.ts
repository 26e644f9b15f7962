import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.course.index.reindexed.server.ts'

test('how much was indexed is kept', () => {
  const event = aTrackingEvent('edx.course.index.reindexed', 'server', {
    category: 'courseware_index',
    indexed_count: 109,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.course.index.reindexed', { data: { category: 'courseware_index', indexed_count: 109 } }),
  )
})
