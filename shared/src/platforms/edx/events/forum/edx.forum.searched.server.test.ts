import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.forum.searched.server.ts'

test('of the words that were searched for only the length is kept', () => {
  const event = aTrackingEvent('edx.forum.searched', 'server', {
    query: 'focal length',
    corrected_text: null,
    group_id: null,
    page: 2,
    total_results: 31,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.forum.searched', { data: { page: 2, total_results: 31, search_length: 12 } }),
  )
})
