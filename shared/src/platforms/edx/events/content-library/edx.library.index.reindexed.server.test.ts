import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.library.index.reindexed.server.ts'

test('how much was indexed is kept', () => {
  const event = aTrackingEvent('edx.library.index.reindexed', 'server', {
    category: 'library_index',
    indexed_count: 14,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.library.index.reindexed', { data: { category: 'library_index', indexed_count: 14 } }),
  )
})
