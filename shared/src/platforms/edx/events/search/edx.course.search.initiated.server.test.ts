import { expect, test } from 'vitest'
import { aTrackingEvent, meantBy, observation } from '../../../../../../test/builders/translation.ts'
import { rule } from './edx.course.search.initiated.server.ts'

test('the page of results is kept, and of the search its length', () => {
  const event = aTrackingEvent('edx.course.search.initiated', 'server', {
    search_term: 'focal',
    page_size: 20,
    page_number: 0,
  })

  expect(meantBy(rule, event)).toEqual(
    observation('edx.course.search.initiated', { data: { page_size: 20, page_number: 0, search_length: 5 } }),
  )
})
